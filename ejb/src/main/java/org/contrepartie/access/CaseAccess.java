package org.contrepartie.access;

import static org.contrepartie.shared.Role.CHAIR;
import static org.contrepartie.shared.Role.COMMITTEE;
import static org.contrepartie.shared.Role.COOP;
import static org.contrepartie.shared.Role.DPO;
import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.INTAKE;
import static org.contrepartie.shared.Role.OFFICER;
import static org.contrepartie.shared.Role.RAPPORTEUR;
import static org.contrepartie.shared.Role.REVIEWER;
import static org.contrepartie.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/**
 * Who may know of a case, and who works on it. Asked by every service that hands out content; open to every role because its
 * answer is the refusal itself.
 */
@Stateless
@PermitAll
public class CaseAccess {

    /** The roles whose work is the content of cases. AUDITOR and ADMIN are not among them. */
    public static final Set<Role> CONTENT =
            Set.copyOf(EnumSet.of(INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * A case is being opened: from now on it exists, and it has a trail. Called by the procedure, in the act that opens it.
     *
     * @param schemeId the scheme it is about, or null
     */
    public void open(String caseRef, Long schemeId) {
        em.persist(new KnownCase(caseRef, schemeId));
        trail.openChain(caseRef);
    }

    /** It was said which scheme a case is about. Called in the act that says it. */
    public void about(String caseRef, Long schemeId) {
        em.find(KnownCase.class, caseRef).isAbout(schemeId);
    }

    /** A case was closed or taken up again. Called by the procedure, in the step that moves it. */
    public void moved(String caseRef, boolean closed) {
        em.find(KnownCase.class, caseRef).moved(closed);
    }

    /**
     * Lets the caller pass, or behaves as if the case did not exist.
     *
     * @throws Unknown if he may not know of it
     */
    public Caller mayKnow(String caseRef) {
        Caller caller = context.caller();
        if (!caller.isOneOf(CONTENT)
                || isRecused(caseRef, caller.name())
                || em.find(KnownCase.class, caseRef) == null) {
            throw new Unknown(caseRef);
        }
        return caller;
    }

    /**
     * Lets the caller pass to an act that records content on a case.
     *
     * @param act its stored name
     * @throws Unknown if he may not know of the case
     * @throws Forbidden if an interest of his is not ruled on
     * @throws CaseClosed if the case is closed
     */
    public Caller mayAct(String caseRef, String act) {
        Caller caller = mayKnow(caseRef);
        if (isConflicted(caseRef, caller.name())) {
            throw new Forbidden(act);
        }
        if (em.find(KnownCase.class, caseRef).isClosed()) {
            throw new CaseClosed(caseRef);
        }
        return caller;
    }

    /** The cases that the caller may not know of although his role would let him; never empty, for use in {@code not in}. */
    public List<String> closedTo() {
        List<String> closed = new ArrayList<>(em.createQuery(
                        "select d.caseRef from ConflictDeclaration d where d.login = :login and d.outcome = :recused",
                        String.class)
                .setParameter("login", context.caller().name())
                .setParameter("recused", Outcome.RECUSED)
                .getResultList());
        closed.add("");
        return closed;
    }

    /** The cases about a scheme. */
    public List<String> casesAbout(Long schemeId) {
        return about(schemeId).map(KnownCase::caseRef).toList();
    }

    /**
     * Lets the caller change what is held about a scheme.
     *
     * @throws Forbidden if he has a conflict on a case about it, or every such case is closed
     */
    public Caller mayWorkOn(Long schemeId, String act) {
        Caller caller = context.caller();
        List<KnownCase> about = about(schemeId).toList();
        boolean conflicted = about.stream().anyMatch(one -> isConflicted(one.caseRef(), caller.name()));
        if (conflicted || !about.isEmpty() && about.stream().allMatch(KnownCase::isClosed)) {
            throw new Forbidden(act);
        }
        return caller;
    }

    /** The officer of the case. Empty while nobody is assigned. */
    public Optional<String> officerOf(String caseRef) {
        return inCapacity(caseRef, CaseMember.Capacity.OFFICER);
    }

    /** Who works on the case in that capacity now. */
    public Optional<String> inCapacity(String caseRef, CaseMember.Capacity capacity) {
        return members(caseRef).stream()
                .filter(member -> member.capacity() == capacity && member.isPresent())
                .map(CaseMember::login)
                .findFirst();
    }

    /** Whether this person is or ever was officer or rapporteur of the case. Source: LIL 22. */
    public boolean hasInvestigated(String caseRef, String login) {
        return members(caseRef).stream()
                .anyMatch(member -> member.login().equals(login) && member.capacity() != CaseMember.Capacity.REVIEWER);
    }

    /** Whether this person said something about his interests on the case, be it that there are none. */
    public boolean hasDeclared(String caseRef, String login) {
        return declarations(caseRef).stream()
                .anyMatch(declared -> declared.login().equals(login));
    }

    /** Whether this person may not act on the case: an interest is not ruled on yet, or he was recused. */
    public boolean isConflicted(String caseRef, String login) {
        return declarations(caseRef).stream()
                .anyMatch(declared -> declared.login().equals(login) && declared.blocks());
    }

    /**
     * Names somebody in the place of whoever was (acts A01, A06). Called by the procedure.
     *
     * @throws Invalid if nobody of that login is on the staff, or he works on the case as something that excludes it: nobody
     *     reviews what he investigated or reported
     */
    public void name(String caseRef, String login, CaseMember.Capacity capacity) {
        if (!staff.isKnown(login)) {
            throw new Invalid("data.login", "access.unknownStaff");
        }
        boolean reviews = inCapacity(caseRef, CaseMember.Capacity.REVIEWER)
                .filter(login::equals)
                .isPresent();
        boolean excluded = capacity == CaseMember.Capacity.REVIEWER ? hasInvestigated(caseRef, login) : reviews;
        if (excluded) {
            throw new Invalid("data.login", "access.reviewerApart");
        }
        LocalDate today = LocalDate.now(clock);
        members(caseRef).stream()
                .filter(member -> member.capacity() == capacity && member.isPresent())
                .forEach(member -> member.leave(today));
        em.persist(new CaseMember(caseRef, login, capacity, today));
    }

    /** The caller declares his interests on a case (act A02); an empty text says that there are none. */
    public Outcome declare(String caseRef, String interest) {
        ConflictDeclaration declared =
                new ConflictDeclaration(caseRef, context.caller().name(), Instant.now(clock), interest);
        em.persist(declared);
        return declared.outcome();
    }

    /**
     * The head of unit rules on the pending declaration of somebody (act A02).
     *
     * @throws Invalid if nothing of his is pending
     */
    public void rule(String caseRef, String login, Outcome outcome, String reason) {
        ConflictDeclaration pending = declarations(caseRef).stream()
                .filter(declared -> declared.login().equals(login) && declared.outcome() == Outcome.PENDING)
                .findFirst()
                .orElseThrow(() -> new Invalid("data.login", "access.nothingPending"));
        pending.rule(outcome, context.caller().name(), reason);
    }

    /** The team of a case. */
    public List<CaseMember> members(String caseRef) {
        return em.createNamedQuery("CaseMember.ofCase", CaseMember.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }

    private Stream<KnownCase> about(Long schemeId) {
        return em.createNamedQuery("KnownCase.aboutScheme", KnownCase.class)
                .setParameter("schemeId", schemeId)
                .getResultStream();
    }

    private boolean isRecused(String caseRef, String login) {
        return declarations(caseRef).stream()
                .anyMatch(declared -> declared.login().equals(login) && declared.outcome() == Outcome.RECUSED);
    }

    private List<ConflictDeclaration> declarations(String caseRef) {
        return em.createNamedQuery("ConflictDeclaration.ofCase", ConflictDeclaration.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }
}
