package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.shared.Invalid;

/**
 * A clause as it is logged, word for word.
 *
 * @param documentNumber number of the captured document within the scheme, or null while the document is not on file
 * @param language BCP 47
 * @param quotedFrom what the words were taken from
 * @param source who quotes, or null
 * @param words verbatim
 * @param editorial marks put into the words by somebody else ({@code [Temu]}), or null
 * @param basisClaimed the legal basis that the controller names, or null while unknown; the authority's view is another
 * @param note what must be known to read the words, or null
 */
public record ClauseForm(
        Integer documentNumber,
        String language,
        Clause.QuotedFrom quotedFrom,
        String source,
        String words,
        String editorial,
        Clause.Basis basisClaimed,
        String note,
        List<Element> elements) {

    public ClauseForm {
        elements = List.copyOf(elements);
    }

    /**
     * One element of the clause.
     *
     * @param start first code point, inclusive, from 0
     * @param end last code point, exclusive
     * @param facet what kind of thing the element says; null: that of the family of the taxon
     * @param value what it says ({@code PERPETUAL}), or null
     * @param governedBy words elsewhere in the clause that govern it ({@code sans autre}), or null
     * @param candidate what else is to be verified ({@code BIOMETRIC}), or null
     * @param right the right that the words would give up, or null: then that of the taxon, if it names one
     */
    public record Element(
            int start,
            int end,
            Taxon taxon,
            ClauseElement.Facet facet,
            String value,
            String governedBy,
            ClauseElement.Candidate candidate,
            Right right)
            implements Serializable {

        public Element {
            facet = facet == null && taxon != null ? ClauseElement.Facet.of(taxon) : facet;
            right = right == null && taxon != null && facet == ClauseElement.Facet.WAIVER ? taxon.right() : right;
        }

        /** An element whose right is that of its taxon. */
        public Element(
                int start,
                int end,
                Taxon taxon,
                ClauseElement.Facet facet,
                String value,
                String governedBy,
                ClauseElement.Candidate candidate) {
            this(start, end, taxon, facet, value, governedBy, candidate, null);
        }

        /** The same without the words that govern it, where these do not stand any more. */
        Element ungoverned() {
            return new Element(start, end, taxon, facet, value, null, candidate, right);
        }

        /** The same at another place. */
        public Element at(int from, int to) {
            return new Element(from, to, taxon, facet, value, governedBy, candidate, right);
        }
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        Invalid.Check check = new Invalid.Check()
                .text("text", words, 100_000)
                .text("language", language, 20)
                .required("quotedFrom", quotedFrom)
                .atMost("source", source, 300)
                .atMost("editorial", editorial, 500)
                .atMost("note", note, 4000);
        String nfc = words == null ? "" : Spans.nfc(words);
        for (int at = 0; at < elements.size(); at++) {
            ClauseForm.Element element = elements.get(at);
            boolean ofWords = element.taxon() == null || element.taxon().isOfWords();
            check.that(Spans.within(nfc, element.start(), element.end()), "elements[" + at + "]", "clause.spanOutside")
                    .required("elements[" + at + "].taxon", element.taxon())
                    .that(ofWords, "elements[" + at + "].taxon", "clause.documentTaxon");
        }
        check.done();
    }
}
