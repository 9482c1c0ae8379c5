package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.audit.Numbers;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * The decision is adopted (T28): it gets its number and is sealed, its findings are fixed, its measures ordered, and what was
 * envisaged and not chosen is withdrawn.
 */
@Dependent
public class Adoption implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private ClockService clocks;

    @EJB
    private CallerContext context;

    @Override
    public Set<Step> of() {
        return Set.of(Step.ADOPT_DECISION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        String caseRef = file.reference();
        LocalDate today = LocalDate.now(clock);
        LocalDate notifiedOn = given.day(Datum.NOTIFIED_ON).orElse(today);
        Decision decision = shelf.draft(caseRef).orElseThrow();
        decision.adopt(numbers.nextDecision(), context.caller().name(), today, notifiedOn);
        Map<Integer, Allegation> allegations =
                shelf.allegations(caseRef).stream().collect(Collectors.toMap(Allegation::number, Function.identity()));
        decision.findings()
                .forEach(finding -> allegations.get(finding.allegation()).decide(finding.verdict()));
        shelf.measures(caseRef).stream()
                .filter(one -> one.status() == Measure.Status.ENVISAGED)
                .forEach(one -> settle(one, decision, notifiedOn));
        clocks.end(ClockRule.D14, caseRef, step.id());
    }

    private void settle(Measure measure, Decision decision, LocalDate notifiedOn) {
        if (decision.measures().contains(measure.number())) {
            measure.order(notifiedOn, clocks.calendar());
        } else {
            measure.withdraw(decision.reference());
        }
    }
}
