package org.contrepartie.terms;

import java.util.List;

/**
 * A clause as it is read.
 *
 * @param label CL and the number within the scheme
 * @param severity by default and combination; null without an element
 * @param high how many elements are of high severity
 */
public record ClauseSheet(int number, String label, ClauseForm clause, Taxon.Severity severity, long high) {

    static ClauseSheet of(Clause clause, Integer documentNumber, List<ClauseForm.Element> elements) {
        List<Taxon> taxa = elements.stream().map(ClauseForm.Element::taxon).toList();
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
                        elements),
                taxa.isEmpty() ? null : Taxon.combined(taxa),
                Taxon.countHigh(taxa));
    }

    /** The words of an element, by code points. */
    public String wordsOf(ClauseForm.Element element) {
        String words = clause.words();
        return words.substring(
                words.offsetByCodePoints(0, element.start()), words.offsetByCodePoints(0, element.end()));
    }
}
