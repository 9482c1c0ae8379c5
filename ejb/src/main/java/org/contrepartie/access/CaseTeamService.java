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
import org.contrepartie.shared.CallerContext;
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

    @EJB
    private CallerContext context;

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

    /** An interest that nobody ruled on yet, without its words. */
    public record PendingInterest(String caseRef, String login, String name, Instant declaredAt)
            implements Serializable {}

    /** The team, whoever left included. */
    public List<MemberRow> members(String caseRef) {
        access.mayKnow(caseRef);
        return access.members(caseRef).stream()
                .map(one ->
                        new MemberRow(one.login(), staff.nameOf(one.login()), one.capacity(), one.since(), one.until()))
                .toList();
    }

    /** The interests of others that wait for the caller's ruling, as head of unit or as a head's deputy, oldest first. */
    public List<PendingInterest> toRuleOn() {
        KnownCases known = access.knownCases();
        Caller judge = context.caller();
        return known.in(em.createQuery(
                        "select d from ConflictDeclaration d where d.outcome = :pending and d.login <> :me and "
                                + known.with("d.caseRef") + " order by d.declaredAt",
                        ConflictDeclaration.class))
                .setParameter("pending", Outcome.PENDING)
                .setParameter("me", judge.name())
                .getResultStream()
                .filter(one -> judge.is(Role.HEAD) || access.standsInFor(one.caseRef(), one.login()))
                .filter(one -> !access.isConflicted(one.caseRef(), judge.name()))
                .map(one ->
                        new PendingInterest(one.caseRef(), one.login(), staff.nameOf(one.login()), one.declaredAt()))
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
