package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Letter;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Step;

/** A complaint is not taken (T05): the letter leaves, the complaint is settled, the case ends. */
@Dependent
public class Inadmissibility implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    @Override
    public Set<Step> of() {
        return Set.of(Step.DECLARE_INADMISSIBLE);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .findFirst()
                .ifPresent(complaint -> {
                    Outcome outcome = complaint.isOutOfScope() ? Outcome.OUT_OF_SCOPE : Outcome.INADMISSIBLE;
                    complaints.settle(complaint, Complaint.Status.INADMISSIBLE);
                    file.endWith(outcome, LocalDate.now(clock));
                });
        outgoing.sendDraft(Letter.Template.REFUSAL, file, given, step.id());
    }
}
