package org.contrepartie.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.SchemeStatus;

/**
 * Holds clauses against the clauses of other schemes, each with each. The words of every clause are counted once; only where the
 * words, in whatever order, may reach the least likeness are two texts read and compared in order, so that a page stays quick
 * with the thousands of clauses that an authority has. Invented schemes are held against invented ones only.
 */
@Dependent
class NearClauses {

    /** Less alike than this is no near-identical clause. Source: house rule. */
    static final int LEAST = 70;

    /** A clause of fewer words is like many by chance. Source: house rule. */
    private static final int FEW = 8;

    private static final String OTHERS = " from Clause c join Scheme s on s.id = c.schemeId"
            + " join Organisation o on o.id = s.organisationId where s.id <> :own and o.fictitious ="
            + " (select p.fictitious from Scheme t join Organisation p on p.id = t.organisationId"
            + " where t.id = :own)";
    private static final String PLACES = "select c, s.reference, s.title, o.name, s.id" + OTHERS;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseBook book;

    @Inject
    private WordBags bags;

    @EJB
    private AuditTrail trail;

    /** A clause of another scheme, with where it stands. */
    record Other(Clause clause, NearClause.Place place) {}

    /** A clause of another scheme, and how alike it is, in per cent. */
    private record Alike(Other other, int percent) {}

    /** The clauses of these that stand elsewhere too, each with the most alike in front. */
    List<NearClause> near(Long schemeId, List<Clause> clauses) {
        List<Long> others = clauses.isEmpty() ? List.of() : others(schemeId);
        Map<Clause, List<Long>> candidates = new LinkedHashMap<>();
        clauses.forEach(one -> candidates.put(one, bags.alike(WordBag.of(one.words()), others, LEAST)));
        Map<Long, Other> places = places(
                schemeId, candidates.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return candidates.entrySet().stream()
                .map(entry -> near(
                        entry.getKey(),
                        entry.getValue().stream().map(places::get).toList()))
                .filter(one -> !one.near().isEmpty())
                .toList();
    }

    private List<Long> others(Long schemeId) {
        return em.createQuery("select c.id" + OTHERS + " order by s.id, c.number", Long.class)
                .setParameter("own", schemeId)
                .getResultList();
    }

    private Map<Long, Other> places(Long schemeId, Set<Long> clauses) {
        if (clauses.isEmpty()) {
            return Map.of();
        }
        Set<Long> withdrawn = withdrawn();
        return em.createQuery(PLACES + " and c.id in :clauses", Object[].class)
                .setParameter("own", schemeId)
                .setParameter("clauses", clauses)
                .getResultStream()
                .map(row -> other(row, withdrawn))
                .collect(Collectors.toMap(one -> one.clause().id(), Function.identity()));
    }

    private static NearClause near(Clause own, List<Other> others) {
        List<Alike> alike = alike(own.words(), others)
                .sorted(Comparator.comparingInt(Alike::percent).reversed())
                .toList();
        return new NearClause(
                AnchorReader.labelOf(own),
                own.words(),
                own.language(),
                alike.stream()
                        .limit(NearClause.MOST)
                        .map(one -> new NearClause.Near(
                                one.other().place(),
                                one.percent(),
                                Difference.pieces(one.other().clause().words(), own.words())))
                        .toList(),
                alike.size());
    }

    private static Stream<Alike> alike(String words, List<Other> others) {
        return others.stream()
                .map(one -> new Alike(one, Difference.percent(one.clause().words(), words)))
                .filter(one -> one.percent() >= LEAST);
    }

    /** Tells if a new clause is like one of an offer that was suspended or withdrawn. */
    void alert(String schemeRef, Clause clause) {
        WordBag words = WordBag.of(clause.words());
        List<Other> gone = gone(clause.schemeId()).stream()
                .filter(one -> words.atMost(WordBag.of(one.clause().words())) >= LEAST)
                .toList();
        alike(clause.words(), gone)
                .max(Comparator.comparingInt(Alike::percent))
                .ifPresent(one -> raise(
                        schemeRef,
                        new RelaunchAlert(clause, one.other().clause(), one.percent(), book.now()),
                        one.other()));
    }

    /** Tells of each clause of offers that were suspended or withdrawn, if a passage of a new document is like it. */
    void alert(String schemeRef, TermsDocument document) {
        List<Other> gone = gone(document.schemeId());
        if (gone.isEmpty()) {
            return;
        }
        Refinder refinder = new Refinder("", document.content());
        for (Other one : gone) {
            Refound found = refinder.find(Selector.of(one.clause().words()));
            Optional<Span> place = Optional.ofNullable(found.place())
                    .or(() -> found.candidates().stream().findFirst());
            if (place.isPresent() && found.likeness() >= LEAST) {
                String words = Spans.cut(
                        document.content(), place.get().start(), place.get().end());
                raise(schemeRef, new RelaunchAlert(document, one.clause(), found.likeness(), words, book.now()), one);
            }
        }
    }

    private void raise(String schemeRef, RelaunchAlert alert, Other former) {
        em.persist(alert);
        trail.recordInRegister(Happening.of("raise_alert", schemeRef)
                .with("like", former.place().scheme() + " " + former.place().label())
                .with("percent", alert.likeness()));
    }

    /** Those of offers that were suspended or withdrawn, as far as they have words enough. */
    private List<Other> gone(Long schemeId) {
        Set<Long> withdrawn = withdrawn();
        if (withdrawn.isEmpty()) {
            return List.of();
        }
        return em.createQuery(PLACES + " and s.id in :withdrawn order by s.id, c.number", Object[].class)
                .setParameter("own", schemeId)
                .setParameter("withdrawn", withdrawn)
                .getResultStream()
                .map(row -> other(row, withdrawn))
                .filter(one -> Difference.words(one.clause().words()).size() >= FEW)
                .toList();
    }

    /** The schemes whose offer was suspended or withdrawn once. */
    private Set<Long> withdrawn() {
        return em.createQuery("select distinct t.schemeId from SchemeStatus t where t.kind in :kinds", Long.class)
                .setParameter("kinds", List.of(SchemeStatus.Kind.SUSPENDED, SchemeStatus.Kind.WITHDRAWN))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static Other other(Object[] row, Set<Long> withdrawn) {
        Clause clause = (Clause) row[0];
        return new Other(
                clause,
                new NearClause.Place(
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        clause.number(),
                        clause.words(),
                        withdrawn.contains((Long) row[4])));
    }
}
