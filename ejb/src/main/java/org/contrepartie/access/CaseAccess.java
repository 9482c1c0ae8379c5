package org.contrepartie.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/**
 * Who may know of a case, and who works on it. Asked by every service that hands out content; open to every role because its
 * answer is the refusal itself.
 */
@Stateless
@PermitAll
public class CaseAccess {

    /** The roles whose work is the content of cases: the people, and the timers that work for them. */
    public static final Set<Role> CONTENT =
            Stream.concat(NeedToKnow.people().stream(), Stream.of(Role.SYSTEM)).collect(Collectors.toUnmodifiableSet());

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

    /** A case was moved, or said to be otherwise. Called by the procedure, in the step or act that does it. */
    public void stands(String caseRef, CaseStanding now) {
        em.find(KnownCase.class, caseRef).stands(now);
    }

    /**
     * Lets the caller pass, or behaves as if the case did not exist. Whoever passes by broken glass alone leaves a line in the
     * trail each time.
     *
     * @throws Unknown if he may not know of it
     */
    public Caller mayKnow(String caseRef) {
        Caller caller = context.caller();
        Set<NeedToKnow> lines = NeedToKnow.linesOf(caller);
        if (!holds(caseRef, caller, those(lines, line -> !line.readsOnly()))) {
            if (!holds(caseRef, caller, lines)) {
                throw new Unknown(caseRef);
            }
            trail.recordRead(Happening.of("read_behind_glass", caseRef));
        }
        return caller;
    }

    /** Whether the caller may know of a case, for whoever shows something else and leaves that out. */
    public boolean knows(String caseRef) {
        Caller caller = context.caller();
        return holds(caseRef, caller, NeedToKnow.linesOf(caller));
    }

    /**
     * Lets the caller pass to something that changes a case: a line by which he knows of it lets him do that.
     *
     * @param act its stored name
     * @throws Unknown if he may not know of the case
     * @throws Forbidden if he knows of it to read, or to do something else
     */
    public Caller mayChange(String caseRef, String act) {
        Caller caller = context.caller();
        if (!holds(caseRef, caller, those(NeedToKnow.linesOf(caller), line -> line.letsDo(act)))) {
            mayKnow(caseRef);
            throw new Forbidden(act);
        }
        return caller;
    }

    /**
     * The same, also where the case is closed, and nobody whose interest is not ruled on.
     *
     * @throws Unknown if he may not know of the case
     * @throws Forbidden if he broke the glass, or an interest of his is not ruled on
     */
    public Caller mayDo(String caseRef, String act) {
        Caller caller = mayChange(caseRef, act);
        if (isConflicted(caseRef, caller.name())) {
            throw new Forbidden(act);
        }
        return caller;
    }

    /**
     * Lets the caller pass to an act that records content on a case.
     *
     * @param act its stored name
     * @throws Unknown if he may not know of the case
     * @throws Forbidden if he broke the glass, or an interest of his is not ruled on
     * @throws CaseClosed if the case is closed
     */
    public Caller mayAct(String caseRef, String act) {
        Caller caller = mayDo(caseRef, act);
        if (em.find(KnownCase.class, caseRef).isClosed()) {
            throw new CaseClosed(caseRef);
        }
        return caller;
    }

    /** The cases that the caller may know of, for the query of a list or a count. */
    public KnownCases knownCases() {
        Caller caller = context.caller();
        return new KnownCases(NeedToKnow.references(NeedToKnow.linesOf(caller)), factsAbout(caller));
    }

    /** Those of these cases that the caller may know of, asked at once. */
    public Set<String> knownAmong(Collection<String> caseRefs) {
        if (caseRefs.isEmpty()) {
            return Set.of();
        }
        KnownCases known = knownCases();
        return known.in(em.createQuery(
                        "select one.caseRef from KnownCase one where one.caseRef in :caseRefs and "
                                + known.with("one.caseRef"),
                        String.class))
                .setParameter("caseRefs", caseRefs)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** By which lines somebody with these roles knows of a case; none if he does not. */
    public List<NeedToKnow> linesOf(String caseRef, Caller somebody) {
        return NeedToKnow.linesOf(somebody).stream()
                .filter(line -> holds(caseRef, somebody, Set.of(line)))
                .toList();
    }

    /** The cases about a scheme. */
    public List<String> casesAbout(Long schemeId) {
        return about(schemeId).map(KnownCase::caseRef).toList();
    }

    /**
     * Lets the caller log what becomes known of a scheme, be every case about it closed: it may be why one is reopened.
     *
     * @throws Forbidden if he has a conflict on a case about it
     */
    public Caller mayTellOf(Long schemeId, String act) {
        Caller caller = context.caller();
        if (about(schemeId).anyMatch(one -> isConflicted(one.caseRef(), caller.name()))) {
            throw new Forbidden(act);
        }
        return caller;
    }

    /**
     * Lets the caller change what the authority makes of a scheme.
     *
     * @throws Forbidden if he has a conflict on a case about it, or every such case is closed
     */
    public Caller mayWorkOn(Long schemeId, String act) {
        List<KnownCase> about = about(schemeId).toList();
        if (!about.isEmpty() && about.stream().allMatch(KnownCase::isClosed)) {
            throw new Forbidden(act);
        }
        return mayTellOf(schemeId, act);
    }

    /** Whether the caller was recused on a case about a scheme: what was made of it beside others is then not told him. */
    public boolean isWalledOff(Long schemeId) {
        String caller = context.caller().name();
        return about(schemeId).anyMatch(one -> isRecused(one.caseRef(), caller));
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

    /** Whether the caller rules on the declared interest of this head of unit as whoever is named to stand in for her. */
    public boolean standsInFor(String caseRef, String login) {
        Caller caller = context.caller();
        return staff.hasRole(login, Role.HEAD)
                && staff.deputyOf(login).filter(caller.name()::equals).isPresent()
                && linesOf(caseRef, caller).contains(NeedToKnow.DEPUTY);
    }

    /** Whether this person may not act on the case: an interest is not ruled on yet, or he was recused. */
    public boolean isConflicted(String caseRef, String login) {
        return declarations(caseRef).stream()
                .anyMatch(declared -> declared.login().equals(login) && declared.blocks());
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

    /** Whether somebody was recused on the case: by no line does he know of it. */
    public boolean isRecused(String caseRef, String login) {
        return declarations(caseRef).stream()
                .anyMatch(declared -> declared.login().equals(login) && declared.outcome() == Outcome.RECUSED);
    }

    private static Set<NeedToKnow> those(Set<NeedToKnow> lines, Predicate<NeedToKnow> that) {
        return lines.stream().filter(that).collect(Collectors.toSet());
    }

    private boolean holds(String caseRef, Caller somebody, Set<NeedToKnow> lines) {
        KnownCases known = new KnownCases(NeedToKnow.references(lines), factsAbout(somebody));
        return !known.in(em.createQuery(
                                "select one.caseRef from KnownCase one where one.caseRef = :caseRef and "
                                        + known.with("one.caseRef"),
                                String.class)
                        .setParameter("caseRef", caseRef))
                .getResultList()
                .isEmpty();
    }

    /** What the lines ask about somebody. */
    private Map<String, Object> factsAbout(Caller somebody) {
        return Map.of(
                "knownMe",
                somebody.name(),
                "knownUnit",
                staff.unitOf(somebody.name()).orElse(""),
                "knownNow",
                Instant.now(clock));
    }

    private List<ConflictDeclaration> declarations(String caseRef) {
        return em.createNamedQuery("ConflictDeclaration.ofCase", ConflictDeclaration.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }
}
