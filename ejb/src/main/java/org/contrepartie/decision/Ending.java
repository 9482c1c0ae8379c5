package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.Exchange;
import org.contrepartie.cooperation.ExchangeRow;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Step;

/** How a case ends that was decided (T30, T32) or ends with a reminder (T16). */
@Dependent
public class Ending implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private CooperationService cooperation;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.ISSUE_REMINDER, Step.CLOSE_FILE, Step.CONFIRM_EXECUTION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        file.endWith(step == Step.ISSUE_REMINDER ? Outcome.REMINDER : reached(file.reference()), LocalDate.now(clock));
    }

    private Outcome reached(String caseRef) {
        Optional<Outcome> elsewhere = cooperation.leadOutcome(caseRef).map(Ending::byLead);
        return shelf.adopted(caseRef)
                .map(decision -> reached(caseRef, decision))
                .or(() -> elsewhere)
                .orElseThrow();
    }

    /** Decided elsewhere, or dismissed here in the lead's stead. Source: GDPR 60(7), 60(8). */
    private static Outcome byLead(ExchangeRow outcome) {
        return outcome.form().kind() == Exchange.Kind.OWN_DISMISSAL ? Outcome.DISMISSED : Outcome.LEAD_DECISION;
    }

    private Outcome reached(String caseRef, Decision decision) {
        boolean annulled = shelf.appeals(caseRef).stream()
                .anyMatch(one -> one.status() == Appeal.Status.ANNULLED
                        && one.decisionRef().equals(decision.reference()));
        List<Measure.Kind> ordered = shelf.measures(caseRef).stream()
                .filter(one -> decision.measures().contains(one.number()))
                .map(Measure::kind)
                .toList();
        return annulled ? Outcome.ANNULLED : of(decision.kind(), decision.track(), ordered);
    }

    /** What the case comes to by its decision and the measures that it ordered. */
    static Outcome of(Decision.Kind kind, Decision.Track track, List<Measure.Kind> ordered) {
        boolean fine = ordered.contains(Measure.Kind.FINE);
        boolean injunction = ordered.stream().anyMatch(Measure.Kind::isInjunction);
        if (kind == Decision.Kind.DISMISSAL) {
            return Outcome.DISMISSED;
        } else if (kind == Decision.Kind.NO_INFRINGEMENT) {
            return Outcome.NO_INFRINGEMENT;
        } else if (track == Decision.Track.SIMPLIFIED) {
            return Outcome.SIMPLIFIED_SANCTION;
        } else if (fine) {
            return injunction ? Outcome.FINE_AND_INJUNCTION : Outcome.FINE;
        } else if (injunction) {
            return Outcome.INJUNCTION;
        }
        return ordered.contains(Measure.Kind.REMINDER_OF_OBLIGATIONS) && !ordered.contains(Measure.Kind.REPRIMAND)
                ? Outcome.REMINDER
                : Outcome.REPRIMAND;
    }
}
