package org.contrepartie.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what became of clauses and elements, with the words a person needs to judge it. */
@Dependent
class AnchorReader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseBook book;

    @Inject
    private AnchorKeeper keeper;

    /** The clauses in one version. */
    List<AnchorLine> inDocument(TermsDocument document) {
        return lines(document.schemeId(), keeper.inDocument(document));
    }

    /** The clauses of a scheme that a person has still to settle. */
    List<AnchorLine> open(Long schemeId) {
        return lines(schemeId, keeper.open(schemeId));
    }

    /** The elements of a scheme that a person has still to settle. */
    List<CarriedLine> openElements(Long schemeId) {
        Map<Long, Clause> clauses = clauses(schemeId);
        return carried(schemeId).stream()
                .filter(CarriedElement::isOpen)
                .map(one -> line(one, clauses))
                .toList();
    }

    List<CarriedElement> carried(Long schemeId) {
        return em.createNamedQuery("CarriedElement.ofScheme", CarriedElement.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    private List<AnchorLine> lines(Long schemeId, List<ClauseAnchor> anchors) {
        Map<Long, Clause> clauses = clauses(schemeId);
        Map<Long, TermsDocument> documents = anchors.stream()
                .map(ClauseAnchor::documentId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> em.find(TermsDocument.class, id)));
        return anchors.stream()
                .map(one -> line(
                        one,
                        clauses.get(one.clauseId()),
                        documents.get(one.documentId()),
                        Optional.ofNullable(clauses.get(one.successorId()))))
                .toList();
    }

    private static AnchorLine line(
            ClauseAnchor anchor, Clause clause, TermsDocument document, Optional<Clause> successor) {
        Optional<Span> place = anchor.span();
        return new AnchorLine(
                clause.number(),
                labelOf(clause),
                document.number(),
                document.row().title(),
                document.edition(),
                anchor.outcome(),
                place.orElse(null),
                clause.words(),
                place.map(span -> cut(document.content(), span)).orElse(null),
                anchor.likeness(),
                anchor.isOpen() && anchor.outcome() == Refound.Outcome.AMBIGUOUS
                        ? candidates(clause, document)
                        : List.of(),
                anchor.settledAs(),
                anchor.settlement(),
                successor.map(AnchorReader::labelOf).orElse(null));
    }

    private static List<AnchorLine.Candidate> candidates(Clause clause, TermsDocument document) {
        String text = document.content();
        return new Refinder("", text)
                .find(Selector.of(clause.words())).candidates().stream()
                        .map(span -> Selector.of(text, span.start(), span.end()))
                        .map(one -> new AnchorLine.Candidate(
                                new Span(one.start(), one.end()), one.prefix(), one.exact(), one.suffix()))
                        .toList();
    }

    private CarriedLine line(CarriedElement one, Map<Long, Clause> clauses) {
        Clause clause = clauses.get(one.clauseId());
        Clause before = clauses.get(clause.formerId());
        ClauseForm.Element element =
                em.find(ClauseElement.class, one.formerId()).form();
        String words = Spans.cut(before.words(), element.start(), element.end());
        return new CarriedLine(
                clause.number(),
                labelOf(clause),
                one.number(),
                labelOf(before),
                words,
                element,
                one.outcome(),
                one.span().orElse(null),
                one.span().map(span -> cut(clause.words(), span)).orElse(null),
                one.likeness(),
                one.outcome() == Refound.Outcome.AMBIGUOUS
                        ? new Refinder("", clause.words())
                                .find(Selector.of(words))
                                .candidates()
                        : List.of());
    }

    private Map<Long, Clause> clauses(Long schemeId) {
        return book.clauses(schemeId).stream().collect(Collectors.toMap(Clause::id, Function.identity()));
    }

    private static String cut(String text, Span span) {
        return Spans.cut(text, span.start(), span.end());
    }

    static String labelOf(Clause clause) {
        return "CL" + clause.number();
    }
}
