package org.contrepartie.clock;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Digest;

/**
 * The clocks of one person for the calendar on his telephone, under an address that nobody can guess. It says the reference of
 * the case and the clock and nothing else, and is closed by its owner at any time.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class FeedService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 500;

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
     * What a calendar reads.
     *
     * @param language in which its owner asked for it
     */
    public record Feed(String language, List<ClockRow> clocks) {}

    /** Since when the caller has an address. Empty where he has none. */
    public Optional<Instant> since() {
        return open(context.caller().name()).stream().findFirst().map(CalendarFeed::madeAt);
    }

    /**
     * A new address; the one before opens nothing any more.
     *
     * @return the secret in it, told this once
     */
    public String make(String language) {
        String login = context.caller().name();
        close(login);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        em.persist(new CalendarFeed(login, digest(token), language, Instant.now(clock)));
        trail.recordInRegister(Happening.of("make_calendar_feed", login));
        return token;
    }

    /** The address of the caller opens nothing any more. */
    public void revoke() {
        String login = context.caller().name();
        close(login);
        trail.recordInRegister(Happening.of("revoke_calendar_feed", login));
    }

    /**
     * What is behind a secret: the running clocks of the cases on which its owner is officer and has no conflict. Open to
     * everybody, because the secret is the key.
     *
     * @return empty where the secret opens nothing
     */
    @PermitAll
    public Optional<Feed> behind(String token) {
        return em.createNamedQuery("CalendarFeed.byDigest", CalendarFeed.class)
                .setParameter("digest", digest(token))
                .getResultStream()
                .findFirst()
                .filter(feed -> staff.isKnown(feed.login()))
                .map(feed -> new Feed(feed.language(), clocksOf(feed.login())));
    }

    private List<ClockRow> clocksOf(String login) {
        LocalDateTime now = LocalDateTime.now(clock);
        return em
                .createQuery(
                        "select c from RunningClock c where c.status ="
                                + " org.contrepartie.clock.RunningClock.Status.RUNNING and c.caseRef in"
                                + " (select m.caseRef from CaseMember m where m.login = :login and m.until is null and"
                                + " m.capacity = org.contrepartie.access.CaseMember.Capacity.OFFICER)"
                                + " order by c.due, c.id",
                        RunningClock.class)
                .setParameter("login", login)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(one -> !access.isConflicted(one.caseRef(), login))
                .map(one -> one.row(now))
                .toList();
    }

    private void close(String login) {
        open(login).forEach(feed -> feed.revoke(Instant.now(clock)));
    }

    private List<CalendarFeed> open(String login) {
        return em.createNamedQuery("CalendarFeed.openOf", CalendarFeed.class)
                .setParameter("login", login)
                .getResultList();
    }

    private static String digest(String token) {
        return Digest.sha256(token.getBytes(StandardCharsets.US_ASCII));
    }
}
