package org.contrepartie.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.audit.SealCheck.Misfit;
import org.contrepartie.audit.SealCheck.Reason;

/**
 * Looks at every seal anew: its root against the heads under it, these against the entries, its file and its time stamp against
 * both. A chain that was written anew from its first entry fits in itself, and does not fit its seal.
 */
@Dependent
class SealVerifier {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Heads heads;

    @Inject
    private SealFiles files;

    @Inject
    private TimeStamps stamps;

    /** Every seal, by day; also the days on which one should be and is not. */
    List<SealCheck> all() {
        Map<LocalDate, DailySeal> seals = em.createNamedQuery("DailySeal.all", DailySeal.class)
                .getResultStream()
                .collect(Collectors.toMap(DailySeal::day, Function.identity()));
        Map<LocalDate, SealToken> tokens = em.createNamedQuery("SealToken.all", SealToken.class)
                .getResultStream()
                .collect(Collectors.toMap(SealToken::day, Function.identity()));
        Map<LocalDate, List<SealLeaf>> leaves = heads.leaves().stream().collect(Collectors.groupingBy(SealLeaf::day));
        Map<LocalDate, List<SealLeaf>> unlike = heads.unlike().stream().collect(Collectors.groupingBy(SealLeaf::day));
        TreeMap<String, SealedHead> standing = new TreeMap<>();
        List<SealCheck> checks = new ArrayList<>();
        for (LocalDate day : days(seals.keySet())) {
            DailySeal seal = seals.get(day);
            if (seal == null) {
                checks.add(new SealCheck(day, null, 0, null, List.of(Misfit.of(Reason.SEAL_MISSING))));
                continue;
            }
            List<Misfit> misfits = new ArrayList<>();
            unlike.getOrDefault(day, List.of()).forEach(leaf -> misfits.add(misfit(leaf.sealed(), standing)));
            leaves.getOrDefault(day, List.of())
                    .forEach(leaf -> standing.put(leaf.sealed().chain(), leaf.sealed()));
            misfits.addAll(against(seal, standing));
            Optional<SealToken> token = Optional.ofNullable(tokens.get(day));
            if (token.filter(one -> !stamps.fits(one.token(), seal.root())).isPresent()) {
                misfits.add(Misfit.of(Reason.STAMP_INVALID));
            }
            checks.add(new SealCheck(
                    day,
                    seal.root(),
                    seal.chains(),
                    token.map(SealToken::stampedAt).orElse(null),
                    misfits));
        }
        return checks;
    }

    /** The days that are sealed or should be: those of the rows and of the files, and all between. */
    private Set<LocalDate> days(Set<LocalDate> sealed) {
        TreeSet<LocalDate> known = new TreeSet<>(sealed);
        known.addAll(files.days());
        return known.isEmpty()
                ? Set.of()
                : known.first().datesUntil(known.last().plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Misfit> against(DailySeal seal, TreeMap<String, SealedHead> standing) {
        List<Misfit> misfits = new ArrayList<>();
        String root = rootOf(standing.values().stream().toList());
        if (!root.equals(seal.root()) || standing.size() != seal.chains()) {
            misfits.add(Misfit.of(Reason.ROOT_DIFFERS));
        }
        if (files.bytes(seal.day()).isEmpty()) {
            misfits.add(Misfit.of(Reason.FILE_MISSING));
            return misfits;
        }
        Optional<SealFiles.Kept> kept = files.kept(seal.day());
        if (kept.filter(file ->
                        file.root().equals(seal.root()) && rootOf(file.heads()).equals(file.root()))
                .isEmpty()) {
            misfits.add(Misfit.of(Reason.FILE_DIFFERS));
            // The file is the witness: what of it the entries do not bear out is named.
            kept.ifPresent(file -> file.heads().stream()
                    .filter(head -> !head.equals(standing.get(head.chain())) && heads.misfit(head) != null)
                    .forEach(head -> misfits.add(misfit(head, new TreeMap<>()))));
        }
        return misfits;
    }

    /** The entries after the last sealed one that still fits, up to the one that does not, may be others than they were. */
    private Misfit misfit(SealedHead sealed, Map<String, SealedHead> before) {
        SealedHead fits = before.get(sealed.chain());
        long from = fits == null || heads.misfit(fits) != null ? 1 : fits.length() + 1;
        Reason reason = Optional.ofNullable(heads.misfit(sealed)).orElse(Reason.CHAIN_REWRITTEN);
        return new Misfit(reason, sealed.chain(), from, sealed.length());
    }

    private static String rootOf(List<SealedHead> sealed) {
        return MerkleTree.root(sealed.stream().map(SealedHead::line).toList());
    }
}
