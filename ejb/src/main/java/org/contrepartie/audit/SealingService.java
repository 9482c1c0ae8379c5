package org.contrepartie.audit;

import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Seals the trail, day by day. A seal holds the heads of all chains as they stood at the end of its day: so a day that was
 * missed is sealed later as it would have been.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class SealingService {

    /** What an act of the last seconds of a day wrote late is still found by the next seal. */
    private static final long OVERLAP_HOURS = 24;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Heads heads;

    @Inject
    private SealFiles files;

    @Inject
    private TimeStamps stamps;

    /** The days that are over and not sealed, the first first. Where nothing was ever sealed: yesterday, if anything was done. */
    public List<LocalDate> due() {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> last = em.createQuery("select max(s.day) from DailySeal s", LocalDate.class)
                .getResultStream()
                .flatMap(day -> Optional.ofNullable(day).stream())
                .findFirst();
        if (last.isPresent()) {
            return last.get().isBefore(today)
                    ? last.get().plusDays(1).datesUntil(today).toList()
                    : List.of();
        }
        Instant midnight = today.atStartOfDay(clock.getZone()).toInstant();
        boolean began = !em.createQuery("select e.id from AuditEntry e where e.at < :midnight", Long.class)
                .setParameter("midnight", midnight)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return began ? List.of(today.minusDays(1)) : List.of();
    }

    /**
     * Seals a day, once: of two nodes at the same time the second waits for the row of the first and finds it there.
     *
     * @return whether this call sealed it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean seal(LocalDate day) {
        TreeMap<String, SealedHead> all = heads.sealedBefore(day);
        Instant from = em.createQuery("select max(s.day) from DailySeal s where s.day < :day", LocalDate.class)
                .setParameter("day", day)
                .getResultStream()
                .flatMap(before -> Optional.ofNullable(before).stream())
                .map(before -> heads.endOf(before).minus(OVERLAP_HOURS, ChronoUnit.HOURS))
                .findFirst()
                .orElse(Instant.EPOCH);
        List<SealedHead> moved = heads.between(from, heads.endOf(day)).stream()
                .filter(head ->
                        !all.containsKey(head.chain()) || all.get(head.chain()).length() < head.length())
                .toList();
        moved.forEach(head -> all.put(head.chain(), head));
        List<SealedHead> sealed = List.copyOf(all.values());
        String root = MerkleTree.root(sealed.stream().map(SealedHead::line).toList());
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        DailySeal seal = new DailySeal(day, root, sealed.size(), now);
        if (!begins(seal)) {
            return false;
        }
        moved.forEach(head -> em.persist(new SealLeaf(day, head)));
        em.flush();
        files.keep(seal, sealed);
        return true;
    }

    /** The sealed days that a time-stamp service has not signed yet; none where no service is configured. */
    public List<LocalDate> unstamped() {
        return stamps.isThere()
                ? em.createQuery(
                                "select s.day from DailySeal s where not exists"
                                        + " (select t.day from SealToken t where t.day = s.day) order by s.day",
                                LocalDate.class)
                        .getResultList()
                : List.of();
    }

    /** The root of a day. */
    public String rootOf(LocalDate day) {
        return em.find(DailySeal.class, day).root();
    }

    /** Keeps what the service signed on a seal, once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(LocalDate day, TimeStamps.Stamp stamp) {
        if (em.find(SealToken.class, day) == null) {
            em.persist(new SealToken(day, stamp.token(), stamp.at()));
            em.flush();
            files.keepToken(day, stamp.token());
        }
    }

    private boolean begins(DailySeal seal) {
        return em.createNativeQuery("insert into daily_seal (seal_day, root, chains, algorithm, sealed_at)"
                                + " values (:day, :root, :chains, :algorithm, :at) on conflict do nothing")
                        .setParameter("day", seal.day())
                        .setParameter("root", seal.root())
                        .setParameter("chains", seal.chains())
                        .setParameter("algorithm", seal.algorithm())
                        .setParameter("at", seal.sealedAt())
                        .executeUpdate()
                == 1;
    }
}
