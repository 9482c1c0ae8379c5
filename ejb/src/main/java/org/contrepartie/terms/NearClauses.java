package org.contrepartie.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.SchemeStatus;

/**
 * Holds clauses against the clauses of other schemes, each with each: exact at the thousands of clauses that an authority has.
 * Two texts whose words, in whatever order, cannot reach the least likeness are left out before they are compared in order.
 * Invented schemes are held against invented ones only.
 */
@Dependent
class NearClauses {

    /** Less alike than this is no near-identical clause. Source: house rule. */
    static final int LEAST = 70;

    /** A clause of fewer words is like many by chance. Source: house rule. */
    private static final int FEW = 8;

    private static final String CLAUSES =
            "select c, s.reference, s.title, o.name, s.id from Clause c join Scheme s on s.id = c.schemeId"
                    + " join Organisation o on o.id = s.organisationId where s.id <> :own and o.fictitious ="
                    + " (select p.fictitious from Scheme t join Organisation p on p.id = t.organisationId"
                    + " where t.id = :own)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseBook book;

    @EJB
    private AuditTrail trail;

    /** A clause of another scheme, with where it stands, and its words counted once. */
    record Other(Clause clause, NearClause.Place place, WordBag bag) {}

    /** The clauses of every other scheme of the same kind. */
    List<Other> others(Long schemeId) {
        Set<Long> withdrawn = withdrawn();
        return em.createQuery(CLAUSES + " order by s.id, c.number", Object[].class)
                .setParameter("own", schemeId)
                .getResultStream()
                .map(row -> other(row, withdrawn))
                .toList();
    }

    /** The most alike of these, in front; none that is less alike than the least. */
    static List<NearClause.Near> near(String words, List<Other> others) {
        WordBag own = WordBag.of(words);
        return others.stream()
                .map(one -> new NearClause.Near(one.place(), own.percent(one.bag(), LEAST), List.of()))
                .filter(one -> one.percent() >= LEAST)
                .sorted(Comparator.comparingInt(NearClause.Near::percent).reversed())
                .map(one -> new NearClause.Near(
                        one.place(),
                        one.percent(),
                        Difference.pieces(one.place().words(), words)))
                .toList();
    }

    /** Tells if a new clause is like one of an offer that was suspended or withdrawn. */
    void alert(String schemeRef, Clause clause) {
        WordBag words = WordBag.of(clause.words());
        gone(clause.schemeId()).stream()
                .map(one -> Map.entry(one, words.percent(one.bag(), LEAST)))
                .filter(one -> one.getValue() >= LEAST)
                .max(Map.Entry.comparingByValue())
                .ifPresent(one -> raise(
                        schemeRef,
                        new RelaunchAlert(clause, one.getKey().clause(), one.getValue(), book.now()),
                        one.getKey()));
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
        return em.createQuery(CLAUSES + " and s.id in :withdrawn order by s.id, c.number", Object[].class)
                .setParameter("own", schemeId)
                .setParameter("withdrawn", withdrawn)
                .getResultStream()
                .map(row -> other(row, withdrawn))
                .filter(one -> one.bag().size() >= FEW)
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
                        withdrawn.contains((Long) row[4])),
                WordBag.of(clause.words()));
    }
}
