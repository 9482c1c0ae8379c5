package org.contrepartie.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows clauses through the versions of their document: each is looked up in each newer version, and none is forgotten. */
@Dependent
class AnchorKeeper {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseBook book;

    /** The text of an older version beside that of the newer one, prepared once. */
    private final Map<String, Refinder> refinders = new HashMap<>();

    /** Anchors a clause by its words in the version it names; a translation need not stand there. */
    void byWords(Clause clause, TermsDocument document) {
        Refound found = new Refinder(document.content(), document.content()).find(Selector.of(clause.words()));
        if (found.outcome().isCertain()) {
            at(clause, document, found.place());
        } else if (clause.quotedFrom() == Clause.QuotedFrom.ORIGINAL || found.outcome() == Refound.Outcome.AMBIGUOUS) {
            em.persist(new ClauseAnchor(clause, document, found, book.now(), book.caller()));
        }
    }

    /** Anchors a clause where it was taken, and looks it up in every later version. */
    void at(Clause clause, TermsDocument document, Span place) {
        ClauseAnchor taken = new ClauseAnchor(
                clause, document, new Refound(Refound.Outcome.TAKEN, place, 100, List.of()), book.now(), book.caller());
        em.persist(taken);
        follow(clause, taken, document);
    }

    /** Looks a clause up in every version after the one in which it is placed, where it is not looked up yet. */
    void follow(Clause clause, ClauseAnchor placed, TermsDocument from) {
        List<TermsDocument> later = book.editions(from).stream()
                .filter(one -> one.edition() > from.edition())
                .toList();
        ClauseAnchor base = placed;
        TermsDocument before = from;
        for (TermsDocument next : later) {
            Optional<ClauseAnchor> known = find(clause, next);
            ClauseAnchor anchor = known.isPresent() ? known.get() : lookUp(clause, base, before, next);
            if (!anchor.goesOn()) {
                return;
            }
            base = anchor.isPlaced() ? anchor : base;
            before = anchor.isPlaced() ? next : before;
        }
    }

    /**
     * Looks every clause of the version before up in a new one.
     *
     * @return how many came out how
     */
    Map<Refound.Outcome, Integer> follow(TermsDocument version) {
        Map<Refound.Outcome, Integer> counts = new EnumMap<>(Refound.Outcome.class);
        Optional<TermsDocument> previous = book.editions(version).stream()
                .filter(one -> one.edition() < version.edition())
                .max(Comparator.comparingInt(TermsDocument::edition));
        for (ClauseAnchor last : previous.map(this::inDocument).orElse(List.of())) {
            if (last.goesOn()) {
                Clause clause = em.find(Clause.class, last.clauseId());
                ClauseAnchor base = last.isPlaced() ? last : lastPlaced(clause, version);
                TermsDocument from = base == null ? previous.get() : em.find(TermsDocument.class, base.documentId());
                counts.merge(lookUp(clause, base, from, version).outcome(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** A clause in a version, from where it was last seen for certain. */
    private ClauseAnchor lookUp(Clause clause, ClauseAnchor base, TermsDocument from, TermsDocument in) {
        Selector selector = base == null
                ? Selector.of(clause.words())
                : base.span()
                        .map(span -> Selector.of(from.content(), span.start(), span.end()))
                        .orElseThrow();
        Refinder refinder =
                refinders.computeIfAbsent(from.id() + "-" + in.id(), key -> new Refinder(from.content(), in.content()));
        ClauseAnchor anchor = new ClauseAnchor(clause, in, refinder.find(selector), book.now(), book.caller());
        em.persist(anchor);
        return anchor;
    }

    private ClauseAnchor lastPlaced(Clause clause, TermsDocument version) {
        List<Long> editions =
                book.editions(version).stream().map(TermsDocument::id).toList();
        return em.createNamedQuery("ClauseAnchor.ofClause", ClauseAnchor.class)
                .setParameter("clauseId", clause.id())
                .getResultStream()
                .filter(one -> one.isPlaced() && editions.contains(one.documentId()))
                .max(Comparator.comparingInt(one -> editions.indexOf(one.documentId())))
                .orElse(null);
    }

    /** The anchors of a version, in the order of the text. */
    List<ClauseAnchor> inDocument(TermsDocument document) {
        return em.createNamedQuery("ClauseAnchor.inDocument", ClauseAnchor.class)
                .setParameter("documentId", document.id())
                .getResultList();
    }

    /** The anchors of a scheme that a person has still to settle. */
    List<ClauseAnchor> open(Long schemeId) {
        return em.createNamedQuery("ClauseAnchor.ofScheme", ClauseAnchor.class)
                .setParameter("schemeId", schemeId)
                .getResultStream()
                .filter(ClauseAnchor::isOpen)
                .toList();
    }

    /** The anchor of a clause in a version; empty where it was never looked up there. */
    Optional<ClauseAnchor> find(Clause clause, TermsDocument document) {
        return inDocument(document).stream()
                .filter(one -> one.clauseId().equals(clause.id()))
                .findFirst();
    }
}
