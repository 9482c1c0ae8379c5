package org.contrepartie.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause as it is read. The elements of {@link ClauseForm} are those that stand.
 *
 * @param label CL and the number within the scheme
 * @param severity of the elements that stand, with the step of their combination; null without an element
 * @param high how many of them are of high severity
 * @param marks every element that was ever marked, in the order of the text, the withdrawn ones too
 */
public record ClauseSheet(
        int number, String label, ClauseForm clause, Taxon.Severity severity, long high, List<MarkedElement> marks) {

    public ClauseSheet {
        marks = List.copyOf(marks);
    }

    /** A clause whose elements are as they were logged. */
    public ClauseSheet(int number, String label, ClauseForm clause, Taxon.Severity severity, long high) {
        this(number, label, clause, severity, high, asLogged(clause.elements()));
    }

    static ClauseSheet of(Clause clause, Integer documentNumber, List<MarkedElement> marks) {
        List<MarkedElement> standing =
                marks.stream().filter(MarkedElement::isStanding).toList();
        List<Taxon.Severity> severities =
                standing.stream().map(MarkedElement::severity).toList();
        return new ClauseSheet(
                clause.number(),
                "CL" + clause.number(),
                new ClauseForm(
                        documentNumber,
                        clause.language(),
                        clause.quotedFrom(),
                        clause.source(),
                        clause.words(),
                        clause.editorial(),
                        clause.basisClaimed(),
                        clause.note(),
                        standing.stream().map(MarkedElement::element).toList()),
                severities.isEmpty() ? null : Taxon.Severity.combined(severities),
                Taxon.Severity.countHigh(severities),
                marks);
    }

    /** The elements that stand, in the order of the text. */
    public List<MarkedElement> standing() {
        return marks.stream().filter(MarkedElement::isStanding).toList();
    }

    /** Those that were withdrawn, each with its reason. */
    public List<MarkedElement> withdrawn() {
        return marks.stream().filter(mark -> !mark.isStanding()).toList();
    }

    /** Whether the clause is one step graver than the gravest of its elements, because so many combine. */
    public boolean isCombined() {
        return severity != null
                && severity
                        != Taxon.Severity.gravest(
                                standing().stream().map(MarkedElement::severity).toList());
    }

    /** The words of an element, by code points. */
    public String wordsOf(ClauseForm.Element element) {
        return Spans.cut(clause.words(), element.start(), element.end());
    }

    private static List<MarkedElement> asLogged(List<ClauseForm.Element> elements) {
        List<MarkedElement> marks = new ArrayList<>();
        for (ClauseForm.Element element : elements) {
            marks.add(
                    new MarkedElement(marks.size() + 1, element, element.taxon().severity(), null, null, null, null));
        }
        return marks;
    }
}
