package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.AboutComplaints;

/** Answers from the complaints attached to the case; where one is meant, from the first that is still open. */
@Dependent
public class ComplaintFacts implements FactsSource<AboutComplaints> {

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @Override
    public Class<AboutComplaints> part() {
        return AboutComplaints.class;
    }

    @Override
    public AboutComplaints about(CaseFile file) {
        List<Complaint> open = complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .toList();
        Optional<Complaint> meant = open.stream().findFirst();
        return new AboutComplaints() {
            @Override
            public boolean hasDateChannelAndNarrative() {
                return holds(Complaint::hasDateChannelAndNarrative);
            }

            @Override
            public Set<String> missingAdmissibilityFields() {
                return meant.map(Complaint::missingAdmissibilityFields).orElse(Set.of());
            }

            @Override
            public boolean isOutOfScope() {
                return holds(Complaint::isOutOfScope);
            }

            @Override
            public int otherOpenComplaints() {
                return Math.max(0, open.size() - 1);
            }

            @Override
            public boolean isEveryComplaintAdmitted() {
                return !open.isEmpty() && open.stream().allMatch(one -> one.status() == Complaint.Status.ADMISSIBLE);
            }

            @Override
            public boolean isRightsGrievance() {
                return holds(Complaint::isRightsGrievance);
            }

            @Override
            public boolean isPriorRequestProven() {
                return holds(Complaint::isPriorRequestProven);
            }

            @Override
            public int openComplaints() {
                return open.size();
            }

            @Override
            public boolean isEveryComplaintOnRights() {
                return open.stream().allMatch(Complaint::isRightsGrievance);
            }

            @Override
            public boolean isResolutionUncontested() {
                return !open.isEmpty() && open.stream().allMatch(one -> one.isResolutionAgreed() || isOver(one));
            }

            private boolean isOver(Complaint complaint) {
                return clocks.ofCase(file.reference()).stream()
                        .anyMatch(row -> row.rule() == ClockRule.D07
                                && row.ownerRef().equals(complaint.reference())
                                && row.status() == RunningClock.Status.RUNNING
                                && row.overdue());
            }

            private boolean holds(Predicate<Complaint> question) {
                return meant.filter(question).isPresent();
            }
        };
    }
}
