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
import org.contrepartie.clock.RunningClock;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * The execution of what was decided: a clock for each measure with a last day (T29), the proof of each (T31), the amount of a
 * penalty (T31).
 */
@Dependent
public class Execution implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.START_MONITORING, Step.RECORD_EXECUTION, Step.LIQUIDATE_PENALTY);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        switch (step) {
            case START_MONITORING -> watch(file.reference());
            case RECORD_EXECUTION -> execute(step, file.reference(), given);
            default -> liquidate(file.reference(), given);
        }
    }

    private void watch(String caseRef) {
        shelf.measures(caseRef).stream()
                .filter(one -> one.isOutstanding() && one.dueOn() != null)
                .forEach(one -> watch(caseRef, one));
        if (shelf.appeals(caseRef).stream().anyMatch(one -> one.status() == Appeal.Status.STAYED)) {
            clocks.pause(ClockRule.D18, caseRef, RunningClock.Ground.COURT_STAYS);
        }
    }

    private void watch(String caseRef, Measure measure) {
        LocalDate notifiedOn = measure.orderedOn();
        if (measure.period() == null) {
            clocks.startUntil(ClockRule.D18, caseRef, measure.label(), notifiedOn, measure.dueOn());
        } else {
            Period period = Given.lasting(measure.period()).orElseThrow();
            clocks.startAbout(ClockRule.D18, caseRef, measure.label(), notifiedOn, period);
        }
    }

    private void execute(Step step, String caseRef, Given given) {
        List<Measure> measures = shelf.measures(caseRef);
        Measure measure = named(measures, given);
        LocalDate on = given.day(Datum.RECEIVED_ON).orElseGet(this::today);
        boolean penaltyOpen = measure.kind() == Measure.Kind.PENALTY_PAYMENT
                && measure.status() == Measure.Status.ORDERED
                && daysLate(caseRef, measure, measures) > 0;
        new Invalid.Check()
                .that(measure.isOutstanding(), "data.measure", "measure.notOutstanding")
                .that(!penaltyOpen, "data.measure", "measure.liquidateFirst")
                .that(
                        !measure.isOutstanding() || !on.isBefore(measure.orderedOn()),
                        "data.receivedOn",
                        "measure.beforeDecision")
                .done();
        measure.execute(on, exhibits.known(caseRef, given.number(Datum.EXHIBIT).orElseThrow()));
        letGo(caseRef, measure, measures);
        measures.stream()
                .filter(one -> !one.isOutstanding())
                .forEach(one -> clocks.endAbout(ClockRule.D18, caseRef, one.label(), step.id()));
    }

    /** What was done in time needs no penalty any more. */
    private void letGo(String caseRef, Measure done, List<Measure> measures) {
        measures.stream()
                .filter(one -> one.status() == Measure.Status.ORDERED
                        && one.kind() == Measure.Kind.PENALTY_PAYMENT
                        && one.secures() != null
                        && one.secures() == done.number()
                        && daysLate(caseRef, one, measures) == 0)
                .forEach(one -> one.withdraw(done.label()));
    }

    private void liquidate(String caseRef, Given given) {
        List<Measure> measures = shelf.measures(caseRef);
        Measure penalty = named(measures, given);
        int days = given.number(Datum.DAYS_LATE).orElseThrow();
        boolean runs = penalty.kind() == Measure.Kind.PENALTY_PAYMENT && penalty.status() == Measure.Status.ORDERED;
        new Invalid.Check()
                .that(runs, "data.measure", "measure.notAPenalty")
                .that(!runs || days <= daysLate(caseRef, penalty, measures), "data.daysLate", "measure.daysLate")
                .done();
        penalty.liquidate(days);
    }

    private int daysLate(String caseRef, Measure penalty, List<Measure> measures) {
        return PenaltyDays.of(penalty, measures, shelf.appeals(caseRef), today());
    }

    private static Measure named(List<Measure> measures, Given given) {
        String label = given.text(Datum.MEASURE).orElseThrow();
        return measures.stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.measure", "measure.unknown"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
