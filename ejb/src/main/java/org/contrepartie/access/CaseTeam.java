package org.contrepartie.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.contrepartie.access.CaseMember.Capacity;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;

/**
 * Names the team of a case and keeps the interests declared on it. For the procedure, whose acts these are: it has asked for the
 * role and the case, and writes the trail.
 */
@Stateless
@PermitAll
public class CaseTeam {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    /**
     * Names somebody in the place of whoever was (acts A01, A06). A case goes with its officer to his unit.
     *
     * @throws Invalid if nobody of that login is on the staff, he is recused on the case, or he works
     *     on it as something that excludes it (nobody reviews what he investigated or reported), or
     *     he is of the deciding body and is to report to it. Source: LIL 22
     */
    public void name(String caseRef, String login, Capacity capacity) {
        access.mayChange(caseRef, "name_member");
        if (!staff.isKnown(login)) {
            throw new Invalid("data.login", "access.unknownStaff");
        }
        if (access.isRecused(caseRef, login)) {
            throw new Invalid("data.login", "access.recused");
        }
        boolean reviews = access.inCapacity(caseRef, Capacity.REVIEWER)
                .filter(login::equals)
                .isPresent();
        boolean excluded = capacity == Capacity.REVIEWER ? access.hasInvestigated(caseRef, login) : reviews;
        if (excluded) {
            throw new Invalid("data.login", "access.reviewerApart");
        }
        if (capacity == Capacity.RAPPORTEUR && staff.hasRole(login, Role.COMMITTEE)) {
            throw new Invalid("data.login", "access.outsideBody");
        }
        leave(caseRef, capacity);
        em.persist(new CaseMember(caseRef, login, capacity, LocalDate.now(clock)));
        if (capacity == Capacity.OFFICER) {
            em.find(KnownCase.class, caseRef).isWorkedOnBy(staff.unitOf(login).orElse(null));
        }
    }

    /** The caller declares his interests on a case (act A02); an empty text says that there are none. */
    public Outcome declare(String caseRef, String interest) {
        access.mayChange(caseRef, NeedToKnow.DECLARING);
        ConflictDeclaration declared =
                new ConflictDeclaration(caseRef, context.caller().name(), Instant.now(clock), interest);
        em.persist(declared);
        return declared.outcome();
    }

    /**
     * The head of unit rules on the pending declaration of somebody (act A02). Her own she leaves to another head, or to her
     * deputy, who rules on nobody else's. Whoever is recused leaves the team.
     *
     * @return whether the caller ruled as deputy
     * @throws Invalid if nothing of his is pending, it is the caller's own or one of somebody for whom he does not stand in, or
     *     the ruling settles nothing
     */
    public boolean rule(String caseRef, String login, Outcome outcome, String reason) {
        Caller judge = access.mayChange(caseRef, NeedToKnow.RULING);
        boolean asHead = judge.is(Role.HEAD);
        new Invalid.Check()
                .that(!judge.name().equals(login), "data.login", "access.ownInterest")
                .that(asHead || access.standsInFor(caseRef, login), "data.login", "access.notDeputy")
                .that(outcome != Outcome.PENDING, "data.outcome", "field.unknownValue")
                .done();
        ConflictDeclaration pending = em.createNamedQuery("ConflictDeclaration.ofCase", ConflictDeclaration.class)
                .setParameter("caseRef", caseRef)
                .getResultStream()
                .filter(declared -> declared.login().equals(login) && declared.outcome() == Outcome.PENDING)
                .findFirst()
                .orElseThrow(() -> new Invalid("data.login", "access.nothingPending"));
        pending.rule(outcome, judge.name(), reason);
        if (outcome == Outcome.RECUSED) {
            access.members(caseRef).stream()
                    .filter(member -> member.login().equals(login) && member.isPresent())
                    .forEach(member -> member.leave(LocalDate.now(clock)));
        }
        return !asHead;
    }

    private void leave(String caseRef, Capacity capacity) {
        access.members(caseRef).stream()
                .filter(member -> member.capacity() == capacity && member.isPresent())
                .forEach(member -> member.leave(LocalDate.now(clock)));
    }
}
