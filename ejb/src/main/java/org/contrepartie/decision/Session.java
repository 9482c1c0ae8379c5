package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;

/** A session of the deciding body is announced long enough before; the clock D14 counts backwards from its day. */
@Dependent
class Session {

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    /**
     * The deciding body hears the respondent on that day; a day fixed before no longer counts.
     *
     * @throws Invalid if it cannot be announced in time any more
     */
    void fix(Hearing hearing, String caseRef, LocalDate day) {
        LocalDate last = ClockRule.D14
                .length()
                .orElseThrow()
                .before(day, clocks.calendar())
                .due()
                .toLocalDate();
        new Invalid.Check()
                .that(!last.isBefore(LocalDate.now(clock)), "data.hearingOn", "hearing.tooSoon")
                .done();
        clocks.end(ClockRule.D14, caseRef, Act.FIX_HEARING.id());
        hearing.sitOn(day);
        clocks.start(ClockRule.D14, caseRef, caseRef, day);
    }
}
