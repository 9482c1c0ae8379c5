package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * A complaint goes to the case that it belongs to (A03), with its clocks and under a pseudonym of that case. Only before its
 * admissibility was decided: later the cases are joined.
 */
@Dependent
public class Attachment implements ActEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private CaseFileService cases;

    @EJB
    private ClockService clocks;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Set<Act> of() {
        return Set.of(Act.ATTACH_COMPLAINT);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        String reference = given.text(Datum.COMPLAINT).orElseThrow();
        Complaint complaint = complaints.known(reference);
        CaseFile before = cases.locked(complaint.caseRef());
        boolean undecided = before.state()
                .filter(state -> state == CaseState.INTAKE || state == CaseState.ADMISSIBILITY)
                .isPresent();
        new Invalid.Check()
                .that(!before.reference().equals(file.reference()), "data.complaint", "act.alreadyOnCase")
                .that(undecided && complaint.status() == Complaint.Status.RECEIVED, "data.complaint", "act.decided")
                .that(before.organisationId().equals(file.organisationId()), "data.complaint", "act.anotherRespondent")
                .done();
        String pseudonym = complaints.move(complaint, file.reference());
        clocks.move(complaint.reference(), file.reference());
        before.uncountComplaint();
        file.countComplaint();
        if (before.complaintCount() == 0) {
            leaveEmpty(before, file);
        }
        return what.with("complaint", reference).with("pseudonym", pseudonym).with("fromCase", before.reference());
    }

    /** A case that a complaint had opened and that has none any more goes on within the other. */
    private void leaveEmpty(CaseFile before, CaseFile file) {
        String state = before.state().orElseThrow().name();
        before.emptiedInto(file.reference(), LocalDate.now(clock), Instant.now(clock));
        access.stands(before.reference(), Standing.of(before));
        em.flush();
        trail.record(
                before.reference(),
                Happening.of(Act.ATTACH_COMPLAINT.action(), file.reference())
                        .by(Act.ATTACH_COMPLAINT.id())
                        .moving(Optional.of(state), before.state().orElseThrow().name(), before.version()));
    }
}
