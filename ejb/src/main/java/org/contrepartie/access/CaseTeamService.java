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
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.access.CaseMember.Capacity;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;

/** Shows who works on a case, and which interests were declared. Naming and ruling is the procedure's to ask for. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class CaseTeamService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    /**
     * Somebody who is or was on the team.
     *
     * @param name as the staff list has it
     * @param until the day he left, null while he is
     */
    public record MemberRow(String login, String name, Capacity capacity, LocalDate since, LocalDate until)
            implements Serializable {}

    /**
     * What somebody declared.
     *
     * @param interest in his words; null where there is none, and for whoever neither declared nor rules
     */
    public record InterestRow(String login, String name, Instant declaredAt, String interest, Outcome outcome)
            implements Serializable {}

    /** The team, whoever left included. */
    public List<MemberRow> members(String caseRef) {
        access.mayKnow(caseRef);
        return access.members(caseRef).stream()
                .map(one ->
                        new MemberRow(one.login(), staff.nameOf(one.login()), one.capacity(), one.since(), one.until()))
                .toList();
    }

    /** The declarations of interests, oldest first. What the interest is, its author and whoever rules on it read alone. */
    public List<InterestRow> interests(String caseRef) {
        Caller reader = access.mayKnow(caseRef);
        return em
                .createNamedQuery("ConflictDeclaration.ofCase", ConflictDeclaration.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(one -> new InterestRow(
                        one.login(),
                        staff.nameOf(one.login()),
                        one.declaredAt(),
                        reader.is(Role.HEAD)
                                        || reader.name().equals(one.login())
                                        || access.standsInFor(caseRef, one.login())
                                ? one.interest()
                                : null,
                        one.outcome()))
                .toList();
    }
}
