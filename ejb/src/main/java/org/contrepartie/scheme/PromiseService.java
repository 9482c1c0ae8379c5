package org.contrepartie.scheme;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/**
 * What the company promised to do with a scheme, and whether it did. A promise is no obligation before a decision: that it was
 * broken is a fact that a named person states, with a reason.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class PromiseService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SchemeDesk desk;

    @EJB
    private CallerContext context;

    @EJB
    private EvidenceService evidence;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * Logs a promise, with who looks at it and when.
     *
     * @return its number within the scheme, from 1
     * @throws Invalid naming each field that cannot be taken
     * @throws Unknown if there is no such scheme
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public int log(String schemeRef, PromiseForm form) {
        new Invalid.Check()
                .required("kind", form.kind())
                .text("words", form.words(), 2000)
                .atMost("origin", form.origin(), 100)
                .required("owner", form.owner())
                .that(form.owner() == null || staff.isKnown(form.owner()), "owner", "access.unknownStaff")
                .required("dueOn", form.dueOn())
                .done();
        Scheme scheme = desk.locked(schemeRef, "log_promise");
        int number = of(scheme.id()).size() + 1;
        em.persist(new SchemePromise(
                scheme.id(), number, form, Instant.now(clock), context.caller().name()));
        trail.recordInRegister(Happening.of("log_promise", schemeRef)
                .with("promise", number)
                .with("kind", form.kind())
                .with("login", form.owner())
                .with("due", form.dueOn()));
        return number;
    }

    /**
     * Says whether a promise was kept.
     *
     * @throws Invalid if no reason is given, if it stays open and no later day is named, or if it was settled before
     * @throws Unknown if there is no such promise
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void check(String schemeRef, int number, PromiseForm.Check form) {
        Scheme scheme = desk.locked(schemeRef, "check_promise");
        SchemePromise promise = of(scheme.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + "/" + number));
        boolean staysOpen = form.outcome() == SchemePromise.Outcome.OPEN;
        boolean later = form.nextDue() != null && form.nextDue().isAfter(LocalDate.now(clock));
        new Invalid.Check()
                .required("outcome", form.outcome())
                .text("reason", form.reason(), 2000)
                .that(desk.isOnFile(form.exhibit()), "exhibit", "scheme.noSuchExhibit")
                .that(!staysOpen || later, "nextDue", "promise.later")
                .that(promise.isOpen(), "outcome", "promise.settled")
                .done();
        em.persist(promise.check(form, Instant.now(clock), context.caller().name()));
        trail.recordInRegister(Happening.of("check_promise", schemeRef)
                .with("promise", number)
                .with("outcome", form.outcome())
                .with("exhibit", form.exhibit())
                .with("due", form.nextDue())
                .with("reason", form.reason().strip()));
    }

    /**
     * The promises of a scheme, in the order of their numbers; exhibits of cases that the caller may not know of are left out.
     */
    public List<PromiseRow> ofScheme(Long schemeId) {
        List<PromiseCheck> looks = em.createNamedQuery("PromiseCheck.of", PromiseCheck.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
        Set<String> told = evidence.tellable(looks.stream()
                .map(look -> look.shown().exhibit())
                .filter(Objects::nonNull)
                .toList());
        Map<Long, List<PromiseRow.Checked>> checks = looks.stream()
                .collect(Collectors.groupingBy(
                        PromiseCheck::promiseId,
                        Collectors.mapping(look -> told(look.shown(), told), Collectors.toList())));
        return of(schemeId).stream()
                .map(one -> new PromiseRow(
                        one.number(), one.shown(), one.outcome(), checks.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static PromiseRow.Checked told(PromiseRow.Checked look, Set<String> exhibits) {
        return look.exhibit() == null || exhibits.contains(look.exhibit()) ? look : look.withoutExhibit();
    }

    /** The open promises that the caller looks after, the one that is due first in front. */
    public List<PromiseRow.Own> mine(int most) {
        return em.createQuery(
                        "select new org.contrepartie.scheme.PromiseRow$Own(s.reference, s.title, p.number, p.words,"
                                + " p.dueOn) from SchemePromise p join Scheme s on s.id = p.schemeId"
                                + " where p.owner = :login"
                                + " and p.outcome = org.contrepartie.scheme.SchemePromise.Outcome.OPEN"
                                + " order by p.dueOn, p.id",
                        PromiseRow.Own.class)
                .setParameter("login", context.caller().name())
                .setMaxResults(most)
                .getResultList();
    }

    private List<SchemePromise> of(Long schemeId) {
        return em.createNamedQuery("SchemePromise.of", SchemePromise.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }
}
