package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.decision.FormalNotice;
import org.contrepartie.decision.NoticeService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * A formal notice leaves as it was drafted, with its acts and its period (T17), and is ended (T18, T19). In hours it runs from
 * the moment of the step, 24 at least.
 *
 * <p>Source: LIL 20-II.
 */
@Dependent
public class FormalNotices implements StepEffect {

    private static final int LEAST_HOURS = 24;

    @EJB
    private NoticeService notices;

    @EJB
    private ClockService clocks;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.ISSUE_FORMAL_NOTICE, Step.CONFIRM_COMPLIANCE, Step.NOTE_NON_COMPLIANCE);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        LocalDate today = LocalDate.now(clock);
        switch (step) {
            case ISSUE_FORMAL_NOTICE -> issue(step, file, given);
            case CONFIRM_COMPLIANCE -> notices.end(file.reference(), FormalNotice.Status.COMPLIED, today);
            default -> notices.end(file.reference(), FormalNotice.Status.NOT_COMPLIED, today);
        }
    }

    private void issue(Step step, CaseFile file, Given given) {
        LetterRow sent = outgoing.sendDraft(Letter.Template.FORMAL_NOTICE, file, given, step.id())
                .orElseThrow();
        String lasts = sent.content().period();
        Period period = Given.lasting(lasts).orElseThrow();
        boolean inHours = period.unit() == Period.Unit.HOURS;
        new Invalid.Check()
                .that(!inHours || period.length() >= LEAST_HOURS, "period", "notice.tooShort")
                .that(
                        !inHours || sent.notifiedOn().equals(LocalDate.now(clock)),
                        "data.notifiedOn",
                        "notice.hoursFromNow")
                .done();
        List<String> required = sent.content()
                .words(Letter.Field.ACTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        notices.issue(
                file.reference(),
                sent.notifiedOn(),
                lasts,
                given.number(Datum.BUREAU_DECISION).orElse(null),
                required);
        if (inHours) {
            clocks.startAt(ClockRule.D13, file.reference(), file.reference(), LocalDateTime.now(clock), period);
        } else {
            clocks.start(ClockRule.D13, file.reference(), file.reference(), sent.notifiedOn(), period);
        }
    }
}
