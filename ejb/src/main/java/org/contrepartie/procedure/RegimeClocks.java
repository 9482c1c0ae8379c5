package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseRegime;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Procedure;

/**
 * The clocks follow the procedure that was set (A04): what ran on a guess and has no law to run under ends, and a complaint that
 * turns out to be another authority's has its period for transmission.
 *
 * <p>Source: Regulation (EU) 2025/2518 Arts 1, 4(5), 6(5).
 */
@Dependent
class RegimeClocks {

    @EJB
    private ClockService clocks;

    @EJB
    private ComplaintService complaints;

    @Inject
    private CaseRegime regimes;

    void follow(CaseFile file) {
        String caseRef = file.reference();
        Stream.of(ClockRule.values())
                .filter(rule -> !rule.isOfComplaint() && !regimes.allows(rule, file))
                .forEach(rule -> clocks.end(rule, caseRef, Act.SET_PROCEDURE.id()));
        complaints.attachedTo(caseRef).stream().filter(Complaint::isOpen).forEach(one -> follow(file, one));
    }

    private void follow(CaseFile file, Complaint complaint) {
        Stream.of(ClockRule.values())
                .filter(rule -> rule.isOfComplaint() && !regimes.allows(rule, file, complaint))
                .forEach(rule -> clocks.end(rule, complaint.reference(), Act.SET_PROCEDURE.id()));
        boolean waits = file.procedure() == Procedure.OSS_CONCERNED
                && file.state().equals(Optional.of(CaseState.COMPETENCE))
                && regimes.allows(ClockRule.D04, file, complaint);
        boolean known = clocks.ofCase(file.reference()).stream()
                .anyMatch(one -> one.rule() == ClockRule.D04 && one.ownerRef().equals(complaint.reference()));
        if (waits && !known) {
            clocks.start(ClockRule.D04, complaint.reference(), file.reference(), complaint.receivedOn());
        }
    }
}
