package org.contrepartie.complaint;

import static org.contrepartie.shared.Role.Names.DPO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Shows the data protection officer every opening of an identity, and takes down that he took note. Opens nothing itself. */
@Stateless
@RolesAllowed(DPO)
public class OpeningService {

    private static final String FROM = " from IdentityOpening o where %s and (:all = true or o.acknowledgedAt is null)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    /**
     * A page of the openings, newest first.
     *
     * @param all also those that he took note of
     */
    public List<OpeningRow> list(boolean all, int first, int size) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        "select new org.contrepartie.complaint.OpeningRow(o.id, o.complaintRef, o.caseRef, o.pseudonym,"
                                + " o.login, o.reason, o.openedAt, o.acknowledgedBy, o.acknowledgedAt)"
                                + FROM.formatted(known.with("o.caseRef")) + " order by o.openedAt desc, o.id desc",
                        OpeningRow.class))
                .setParameter("all", all)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are. */
    public long count(boolean all) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery("select count(o)" + FROM.formatted(known.with("o.caseRef")), Long.class))
                .setParameter("all", all)
                .getSingleResult();
    }

    /**
     * The caller took note of an opening.
     *
     * @throws Invalid if somebody did before
     * @throws Unknown if there is none, or the caller may not know of its case
     */
    public void acknowledge(Long id) {
        IdentityOpening opening = em.find(IdentityOpening.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (opening == null) {
            throw new Unknown(String.valueOf(id));
        }
        access.mayKnow(opening.caseRef());
        String login = context.caller().name();
        new Invalid.Check()
                .that(!opening.isAcknowledged(), "opening", "identity.acknowledged")
                .done();
        opening.acknowledge(login, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        trail.record(opening.caseRef(), Happening.of("acknowledge_opening", opening.complaintRef()));
    }
}
