package org.contrepartie.terms;

/**
 * An element as it is marked on a clause that is already on file: by its span, by its words, or by both.
 *
 * @param start first code point, inclusive, from 0; null to have the place found by the words
 * @param end last code point, exclusive; null to have the place found by the words
 * @param quote the words; null where the span alone is given
 * @param facet null: that of the family of the taxon
 * @param value what it says ({@code PERPETUAL}), or null
 * @param governedBy words elsewhere in the clause that govern it, or null
 * @param right the right that the words would give up, or null: that of the taxon
 */
public record MarkForm(
        Integer start,
        Integer end,
        String quote,
        Taxon taxon,
        ClauseElement.Facet facet,
        String value,
        String governedBy,
        ClauseElement.Candidate candidate,
        Right right) {

    /** Whether a span is given, so that it is not the words that say the place. */
    boolean hasSpan() {
        return start != null || end != null;
    }

    ClauseForm.Element at(int from, int to) {
        return new ClauseForm.Element(from, to, taxon, facet, value, governedBy, candidate, right);
    }
}
