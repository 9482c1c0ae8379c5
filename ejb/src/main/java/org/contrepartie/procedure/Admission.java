package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** A complaint is taken (T06): it becomes admissible. */
@Dependent
public class Admission implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @Override
    public Set<Step> of() {
        return Set.of(Step.DECLARE_ADMISSIBLE);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        complaints.attachedTo(file.reference()).stream()
                .filter(complaint -> complaint.status() == Complaint.Status.RECEIVED)
                .findFirst()
                .ifPresent(complaint -> complaints.settle(complaint, Complaint.Status.ADMISSIBLE));
    }
}
