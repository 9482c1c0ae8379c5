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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/**
 * Break-glass: somebody whose work is cases reads, for four hours and with a reason, one that he may not know of. The heads of
 * unit and the data protection officer are alerted until each has said that it was seen; each reading stands in the trail.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class GlassService {

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

    @EJB
    private AuditTrail trail;

    /**
     * A glass that was broken.
     *
     * @param name of whoever broke it
     * @param until when the case closes to him again, exclusive
     * @param seenByHead name of the head of unit who saw it, null while none did
     * @param seenByDpo name of the data protection officer who saw it, null while none did
     * @param mine whether the caller may still say that he saw it
     */
    public record AlertRow(
            Long id,
            String caseRef,
            String login,
            String name,
            String reason,
            Instant brokenAt,
            Instant until,
            String seenByHead,
            Instant headAt,
            String seenByDpo,
            Instant dpoAt,
            boolean mine)
            implements Serializable {}

    /**
     * Opens a case to the caller, to be read.
     *
     * @return until when, exclusive
     * @throws Invalid if no reason is given, or he knows of the case already
     * @throws Unknown if there is no such case, or he is recused on it: then nothing opens it
     * @throws Forbidden if an interest of his on the case is not ruled on
     */
    public Instant breakGlass(String caseRef, String reason) {
        Caller caller = context.caller();
        new Invalid.Check()
                .text("caseRef", caseRef, 30)
                .text("reason", reason, 2000)
                .done();
        if (em.find(KnownCase.class, caseRef) == null || access.isRecused(caseRef, caller.name())) {
            throw new Unknown(caseRef);
        }
        if (access.isConflicted(caseRef, caller.name())) {
            throw new Forbidden("break_glass");
        }
        new Invalid.Check()
                .that(!access.knows(caseRef), "caseRef", "access.knownAlready")
                .done();
        BrokenGlass broken = new BrokenGlass(caseRef, caller.name(), reason.strip(), Instant.now(clock));
        em.persist(broken);
        trail.record(
                caseRef,
                Happening.of("break_glass", caseRef)
                        .with("reason", reason.strip())
                        .with("until", broken.until()));
        return broken.until();
    }

    /** What the caller opened and may still read, the latest first. */
    public List<AlertRow> mine() {
        Caller caller = context.caller();
        return em
                .createQuery(
                        "select g from BrokenGlass g where g.login = :login and g.until > :now"
                                + " order by g.brokenAt desc, g.id desc",
                        BrokenGlass.class)
                .setParameter("login", caller.name())
                .setParameter("now", Instant.now(clock))
                .getResultList()
                .stream()
                .filter(one -> !access.isRecused(one.caseRef(), caller.name()))
                .map(one -> row(one, caller))
                .toList();
    }

    /** The alerts that the caller has to look at, the oldest first. Nobody looks at his own. */
    @RolesAllowed({HEAD, DPO})
    public List<AlertRow> unseen(int most) {
        Caller caller = context.caller();
        String open = (caller.is(Role.HEAD) ? "(g.headLogin is null" : "(1 = 0")
                + (caller.is(Role.DPO) ? " or g.dpoLogin is null)" : ")");
        return alerts("g.login <> :me and " + open, "g.brokenAt, g.id", caller)
                .setParameter("me", caller.name())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(one -> row(one, caller))
                .toList();
    }

    /** All alerts, the latest first. */
    @RolesAllowed({HEAD, DPO})
    public List<AlertRow> alerts(int most) {
        Caller caller = context.caller();
        return alerts("1 = 1", "g.brokenAt desc, g.id desc", caller).setMaxResults(most).getResultList().stream()
                .map(one -> row(one, caller))
                .toList();
    }

    /**
     * The caller says that he saw an alert, as head of unit, as data protection officer or as both.
     *
     * @throws Unknown if there is none, or he is recused on the case
     * @throws Forbidden if it is his own
     */
    @RolesAllowed({HEAD, DPO})
    public void acknowledge(Long id) {
        Caller caller = context.caller();
        BrokenGlass broken = Optional.ofNullable(em.find(BrokenGlass.class, id))
                .filter(one -> !access.isRecused(one.caseRef(), caller.name()))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
        if (broken.login().equals(caller.name())) {
            throw new Forbidden("acknowledge_glass");
        }
        Instant now = Instant.now(clock);
        if (caller.is(Role.HEAD)) {
            broken.seenByHead(caller.name(), now);
        }
        if (caller.is(Role.DPO)) {
            broken.seenByDpo(caller.name(), now);
        }
        trail.record(
                broken.caseRef(),
                Happening.of("acknowledge_glass", broken.caseRef()).with("login", broken.login()));
    }

    private TypedQuery<BrokenGlass> alerts(String which, String order, Caller caller) {
        return em.createQuery(
                        "select g from BrokenGlass g where " + which + " and not exists (select d.id from"
                                + " ConflictDeclaration d where d.caseRef = g.caseRef and d.login = :reader"
                                + " and d.outcome = :recused) order by " + order,
                        BrokenGlass.class)
                .setParameter("reader", caller.name())
                .setParameter("recused", ConflictDeclaration.Outcome.RECUSED);
    }

    private AlertRow row(BrokenGlass one, Caller reader) {
        boolean asHead = reader.is(Role.HEAD) && one.headLogin() == null;
        boolean asDpo = reader.is(Role.DPO) && one.dpoLogin() == null;
        return new AlertRow(
                one.id(),
                one.caseRef(),
                one.login(),
                staff.nameOf(one.login()),
                one.reason(),
                one.brokenAt(),
                one.until(),
                nameOf(one.headLogin()),
                one.headAt(),
                nameOf(one.dpoLogin()),
                one.dpoAt(),
                (asHead || asDpo) && !one.login().equals(reader.name()));
    }

    private String nameOf(String login) {
        return login == null ? null : staff.nameOf(login);
    }
}
