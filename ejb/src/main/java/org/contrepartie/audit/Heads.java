package org.contrepartie.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The heads of the chains: as they were sealed, and as the entries say. */
@Dependent
class Heads {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The first moment of the next day, in the time zone of the authority. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** What was sealed last before that day, by the name of the chain. */
    TreeMap<String, SealedHead> sealedBefore(LocalDate day) {
        TreeMap<String, SealedHead> heads = new TreeMap<>();
        leaves().stream()
                .filter(leaf -> leaf.day().isBefore(day))
                .forEach(leaf -> heads.put(leaf.sealed().chain(), leaf.sealed()));
        return heads;
    }

    /** Every leaf of every seal, by day. */
    List<SealLeaf> leaves() {
        return em.createNamedQuery("SealLeaf.all", SealLeaf.class).getResultList();
    }

    /**
     * The last entry of each chain that something was written to in that time.
     *
     * @param from inclusive
     * @param until exclusive
     */
    List<SealedHead> between(Instant from, Instant until) {
        return em.createQuery(
                        "select new org.contrepartie.audit.SealedHead(e.chain, e.seq, e.hash) from AuditEntry e"
                                + " where e.at >= :from and e.at < :until and e.seq = (select max(x.seq) from AuditEntry x"
                                + " where x.chain = e.chain and x.at >= :from and x.at < :until)",
                        SealedHead.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** Whether the entry of that place still has that hash. */
    SealCheck.Reason misfit(SealedHead sealed) {
        List<String> found = em.createQuery(
                        "select e.hash from AuditEntry e where e.chain = :chain and e.seq = :seq", String.class)
                .setParameter("chain", sealed.chain())
                .setParameter("seq", sealed.length())
                .getResultList();
        if (found.isEmpty()) {
            return SealCheck.Reason.CHAIN_CUT;
        }
        return found.get(0).equals(sealed.head()) ? null : SealCheck.Reason.CHAIN_REWRITTEN;
    }

    /** The sealed heads that the entries do not bear out any more. */
    List<SealLeaf> unlike() {
        return em.createQuery(
                        "select l from SealLeaf l where not exists (select e.id from AuditEntry e where"
                                + " e.chain = l.chain and e.seq = l.length and e.hash = l.head) order by l.day, l.chain",
                        SealLeaf.class)
                .getResultList();
    }
}
