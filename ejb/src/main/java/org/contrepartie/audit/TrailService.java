package org.contrepartie.audit;

import static org.contrepartie.shared.Role.Names.AUDITOR;
import static org.contrepartie.shared.Role.Names.DPO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The trail as an auditor sees it: who did what and when, and nothing of what it was about. */
@Stateless
@RolesAllowed({AUDITOR, DPO})
public class TrailService {

    /** Acts and readings of a case stand under its reference, or under a complaint's on it; an exhibit's begins with it. */
    private static final String KNOWN =
            " and e.chain not in :closed and e.reference not in :closed and substring(e.reference, 1, 11) not in :closed";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainsKnown chains;

    @Inject
    private NamedOnCases named;

    @EJB
    private AuditTrail trail;

    /** One line without content. */
    public record TrailRow(
            String chain,
            long seq,
            Instant at,
            String actor,
            String roles,
            String action,
            String rule,
            String reference,
            String from,
            String to,
            String hash) {}

    /**
     * A page of the trail, newest first.
     *
     * @param chainFilter only chains whose name begins so; empty for all
     */
    public List<TrailRow> list(String chainFilter, int first, int size) {
        return known(em.createQuery(
                        "select new org.contrepartie.audit.TrailService$TrailRow(e.chain, e.seq, e.at, e.actor, e.roles,"
                                + " e.action, e.rule, e.reference, e.from, e.to, e.hash) from AuditEntry e"
                                + " where e.chain like :chain" + KNOWN + " order by e.id desc",
                        TrailRow.class))
                .setParameter("chain", chainFilter + "%")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many lines there are. */
    public long count(String chainFilter) {
        return known(em.createQuery("select count(e) from AuditEntry e where e.chain like :chain" + KNOWN, Long.class))
                .setParameter("chain", chainFilter + "%")
                .getSingleResult();
    }

    private <T> TypedQuery<T> known(TypedQuery<T> query) {
        List<String> cases =
                Stream.concat(Stream.of(""), chains.closed().stream()).toList();
        return query.setParameter(
                "closed",
                Stream.concat(cases.stream(), named.on(cases).stream()).toList());
    }

    /** Notes that the trail was looked at: who watches is watched. */
    public void noteOpening() {
        trail.recordRead(Happening.of("open_trail", "trail"));
    }
}
