package org.contrepartie.terms;

import org.contrepartie.shared.Invalid;

/**
 * Words that somebody chose in a text.
 *
 * @param start first code point, inclusive, from 0
 * @param end last code point, exclusive
 * @param quote the words as he saw them, or null; they must be those of the span
 */
public record Selection(Integer start, Integer end, String quote) {

    /**
     * The span that is meant: whole signs, without the spaces at its ends. A choice may go across paragraphs.
     *
     * @throws Invalid at {@code start} if nothing is chosen or the span lies outside, at {@code quote} if the words are others
     */
    Span in(String text) {
        Span span = start == null || end == null
                ? null
                : Spans.whole(text, start, end).orElse(null);
        new Invalid.Check()
                .that(span != null, "start", "document.nothingChosen")
                .done();
        boolean same =
                quote == null || quote.isBlank() || fold(quote).equals(fold(Spans.cut(text, span.start(), span.end())));
        new Invalid.Check().that(same, "quote", "clause.quoteOther").done();
        return span;
    }

    private static String fold(String words) {
        return Folded.of(words).text().strip();
    }
}
