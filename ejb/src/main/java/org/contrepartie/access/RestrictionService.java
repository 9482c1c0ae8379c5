package org.contrepartie.access;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;

/** Closes a sensitive case to all but its team and the chain, and opens it again. Source: house rule (RESTRICTED). */
@Stateless
@RolesAllowed(HEAD)
public class RestrictionService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * That a case is restricted.
     *
     * @param by name of the head of unit who said so
     */
    public record Restriction(String by, String reason) implements Serializable {}

    /** Whether and why a case is restricted. Whoever knows of it may know why. */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
    public Optional<Restriction> of(String caseRef) {
        access.mayKnow(caseRef);
        return Optional.of(em.find(KnownCase.class, caseRef))
                .filter(KnownCase::isRestricted)
                .map(one -> new Restriction(staff.nameOf(one.restrictedBy()), one.restriction()));
    }

    /**
     * Restricts a case from now on; also a closed one.
     *
     * @throws Invalid if no reason is given, or it is restricted already
     */
    public void restrict(String caseRef, String reason) {
        Caller head = access.mayDo(caseRef, "restrict_case");
        KnownCase known = locked(caseRef);
        checked(reason)
                .that(!known.isRestricted(), "reason", "access.restrictedBefore")
                .done();
        known.restrict(head.name(), reason.strip());
        trail.record(caseRef, Happening.of("restrict_case", caseRef).with("reason", reason.strip()));
    }

    /**
     * A restricted case is like any other again.
     *
     * @throws Invalid if no reason is given, or it is not restricted
     */
    public void lift(String caseRef, String reason) {
        access.mayDo(caseRef, "lift_restriction");
        KnownCase known = locked(caseRef);
        checked(reason)
                .that(known.isRestricted(), "reason", "access.notRestricted")
                .done();
        known.open();
        trail.record(caseRef, Happening.of("lift_restriction", caseRef).with("reason", reason.strip()));
    }

    private static Invalid.Check checked(String reason) {
        return new Invalid.Check().text("reason", reason, 2000);
    }

    private KnownCase locked(String caseRef) {
        KnownCase known = em.find(KnownCase.class, caseRef);
        em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }
}
