package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * The hearing begins with the notification of the preliminary findings (T20), lasts longer (T21), and ends with the close of the
 * debate (T23) or with new investigation (T22), after which the allegations have to be put to the respondent anew.
 */
@Dependent
public class HearingSteps implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @Inject
    private Session sessions;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @EJB
    private CallerContext context;

    @Override
    public Set<Step> of() {
        return EnumSet.of(
                Step.NOTIFY_PRELIMINARY_FINDINGS, Step.EXTEND_PERIOD, Step.REOPEN_INSTRUCTION, Step.CLOSE_DEBATE);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        switch (step) {
            case NOTIFY_PRELIMINARY_FINDINGS -> begin(file.reference(), given);
            case EXTEND_PERIOD -> extend(file.reference(), given);
            case REOPEN_INSTRUCTION -> goBack(file.reference());
            default -> close(file.reference(), given);
        }
    }

    private void begin(String caseRef, Given given) {
        LocalDate notifiedOn = given.day(Datum.NOTIFIED_ON).orElseGet(this::today);
        given.period(Datum.PERIOD).ifPresent(whole -> HearingPeriod.check(CaseShelf.pack(), notifiedOn, whole));
        with(caseRef, Allegation.Status.DRAFT).forEach(one -> one.notifyOn(notifiedOn));
        int number = shelf.hearings(caseRef).size() + 1;
        shelf.keep(new Hearing(caseRef, number, notifiedOn, context.caller().name(), exhibits.of(caseRef)));
    }

    private void extend(String caseRef, Given given) {
        LocalDate notifiedOn = hearing(caseRef).row().notifiedOn();
        given.period(Datum.PERIOD).ifPresent(whole -> {
            HearingPeriod.check(CaseShelf.pack(), notifiedOn, whole);
            clocks.extend(ClockRule.D12, caseRef, whole, given.reason());
            clocks.extendAlong(ClockRule.D12B, caseRef, whole, given.reason());
        });
    }

    private void goBack(String caseRef) {
        with(caseRef, Allegation.Status.NOTIFIED).forEach(Allegation::takeBack);
        hearing(caseRef).end(today());
    }

    private void close(String caseRef, Given given) {
        Hearing hearing = hearing(caseRef);
        hearing.end(today());
        given.day(Datum.HEARING_ON).ifPresent(day -> sessions.fix(hearing, caseRef, day));
    }

    private List<Allegation> with(String caseRef, Allegation.Status status) {
        return shelf.allegations(caseRef).stream()
                .filter(one -> one.status() == status)
                .toList();
    }

    private Hearing hearing(String caseRef) {
        return shelf.lastHearing(caseRef).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
