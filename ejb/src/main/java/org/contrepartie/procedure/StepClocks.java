package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Regime;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.workflow.Step;

/** Opens and ends the clocks that a step's line names, on the complaint that the step is about. */
@Dependent
public class StepClocks implements StepEffect {

    @EJB
    private ClockService clocks;

    @EJB
    private ComplaintService complaints;

    @EJB
    private OrganisationService organisations;

    @Override
    public Set<Step> of() {
        return EnumSet.allOf(Step.class);
    }

    @Override
    public void on(Step step, CaseFile file) {
        List<Complaint> attached = complaints.attachedTo(file.reference());
        if (attached.isEmpty()) {
            return;
        }
        List<Complaint> meant = attached.stream()
                .filter(Complaint::isOpen)
                .findFirst()
                .map(List::of)
                .orElse(attached);
        meant.forEach(one -> step.ends().forEach(rule -> clocks.end(rule, one.reference(), step.id())));
        Complaint subject = step == Step.REGISTER_COMPLAINT ? attached.get(attached.size() - 1) : meant.get(0);
        step.opens().stream()
                .filter(rule -> rule.runsUnder(regimeOf(subject, file)))
                .forEach(rule -> start(rule, subject, file));
    }

    /** All clocks of T01 to T06 count from the day the complaint was received (Regulation (EU) 2025/2518 Art. 4). */
    private void start(ClockRule rule, Complaint complaint, CaseFile file) {
        clocks.start(rule, complaint.reference(), file.reference(), complaint.receivedOn());
    }

    private Regime regimeOf(Complaint complaint, CaseFile file) {
        boolean crossBorder =
                CrossBorder.isPlausible(organisations.of(file.organisationId()).country());
        return Regime.ofComplaint(crossBorder, complaint.receivedOn(), Optional.empty());
    }
}
