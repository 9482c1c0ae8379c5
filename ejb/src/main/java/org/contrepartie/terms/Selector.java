package org.contrepartie.terms;

import java.io.Serializable;

/**
 * Words of a text with what stands around them: enough to find them again in another version. The names are those of the W3C
 * Web Annotation model (TextQuoteSelector, TextPositionSelector).
 *
 * @param exact the words
 * @param prefix what stands before them, at most {@link #CONTEXT} code points
 * @param suffix what stands after them, at most {@link #CONTEXT} code points
 * @param start first code point in the text, inclusive, from 0; -1 for words of which no place is known yet
 * @param end last code point, exclusive
 */
public record Selector(String exact, String prefix, String suffix, int start, int end) implements Serializable {

    /** So much of the text is kept on each side. */
    public static final int CONTEXT = 64;

    /** Words of which no place is known yet. */
    static Selector of(String words) {
        return new Selector(words, "", "", -1, -1);
    }

    /**
     * The words of a span with their context.
     *
     * @throws IndexOutOfBoundsException if the span does not lie within the text
     */
    public static Selector of(String text, int start, int end) {
        return new Selector(
                Spans.cut(text, start, end),
                Spans.cut(text, Math.max(0, start - CONTEXT), start),
                Spans.cut(text, end, Math.min(Spans.length(text), end + CONTEXT)),
                start,
                end);
    }
}
