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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** What a scheme stands beside: the same campaign in other countries, and what authorities said of it. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class FamilyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SchemeDesk desk;

    @EJB
    private SchemeService schemes;

    @EJB
    private CallerContext context;

    @EJB
    private AuditTrail trail;

    /**
     * Says that a scheme is the same campaign as another one, which was first or is the larger one.
     *
     * @param followed reference of that one; null takes the scheme out of its family
     * @throws Invalid if there is no such scheme, if it is this one or follows it, or no reason is given
     * @throws Unknown if there is no such scheme
     */
    @RolesAllowed({OFFICER, HEAD})
    public void follow(String schemeRef, String followed, String reason) {
        Scheme scheme = desk.locked(schemeRef, followed == null ? "leave_family" : "join_family");
        Scheme other = followed == null ? null : found(followed);
        new Invalid.Check()
                .that(followed == null || other != null, "follows", "family.noSuchScheme")
                .that(other == null || !above(other).contains(scheme.id()), "follows", "family.loop")
                .text("reason", reason, 1000)
                .done();
        scheme.follow(other == null ? null : other.id());
        trail.recordInRegister(Happening.of(other == null ? "leave_family" : "join_family", schemeRef)
                .with("follows", followed)
                .with("reason", reason.strip()));
    }

    /**
     * The family of a scheme, with all that is known of each member.
     *
     * @throws Unknown if there is no such scheme
     */
    public FamilySheet of(String schemeRef) {
        return new FamilySheet(ids(schemeRef).stream().map(schemes::read).toList());
    }

    /**
     * The schemes of a family by their names, in the same order; a scheme without sisters is alone in it.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<FamilyMember> members(String schemeRef) {
        return ids(schemeRef).stream()
                .map(id -> em.find(Scheme.class, id))
                .map(one -> new FamilyMember(one.id(), one.reference(), one.title()))
                .toList();
    }

    /**
     * Logs what an authority said of a scheme.
     *
     * @throws Invalid naming each field that cannot be taken
     * @throws Unknown if there is no such scheme
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void logPosition(String schemeRef, PositionForm form) {
        boolean said = isThere(form.reported()) || isThere(form.quote());
        new Invalid.Check()
                .text("authority", form.authority(), 200)
                .atMost("addressee", form.addressee(), 200)
                .required("nature", form.nature())
                .text("language", form.language(), 10)
                .that(said, "quote", "position.nothingSaid")
                .atMost("reported", form.reported(), 4000)
                .atMost("quote", form.quote(), 4000)
                .atMost("source", form.source(), 300)
                .done();
        Scheme scheme = desk.locked(schemeRef, "log_position");
        int number = entities(scheme.id()).size() + 1;
        em.persist(new AuthorityPosition(
                scheme.id(), number, form, Instant.now(clock), context.caller().name()));
        trail.recordInRegister(Happening.of("log_position", schemeRef)
                .with("position", number)
                .with("authority", form.authority().strip())
                .with("nature", form.nature()));
    }

    /** What authorities said of a scheme, in the order in which it was logged. */
    public List<PositionForm> positions(Long schemeId) {
        return entities(schemeId).stream().map(AuthorityPosition::shown).toList();
    }

    private List<AuthorityPosition> entities(Long schemeId) {
        return em.createNamedQuery("AuthorityPosition.of", AuthorityPosition.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    private Scheme found(String reference) {
        try {
            return desk.find(reference);
        } catch (Unknown none) {
            return null;
        }
    }

    /** The one that the others follow first, then those that follow it, and so on. */
    private Set<Long> ids(String schemeRef) {
        List<Long> above = above(desk.find(schemeRef));
        Set<Long> members = new LinkedHashSet<>(List.of(above.get(above.size() - 1)));
        List<Long> rest = new ArrayList<>(members);
        for (int at = 0; at < rest.size(); at++) {
            followers(rest.get(at)).stream().filter(members::add).forEach(rest::add);
        }
        return members;
    }

    /** The scheme, the one it follows, the one that one follows, and so on; none of them twice. */
    private List<Long> above(Scheme scheme) {
        Set<Long> passed = new LinkedHashSet<>();
        for (Scheme next = scheme; next != null && passed.add(next.id()); ) {
            next = next.followsId() == null ? null : em.find(Scheme.class, next.followsId());
        }
        return List.copyOf(passed);
    }

    private List<Long> followers(Long id) {
        return em.createQuery("select s.id from Scheme s where s.followsId = :id order by s.id", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static boolean isThere(String words) {
        return words != null && !words.isBlank();
    }
}
