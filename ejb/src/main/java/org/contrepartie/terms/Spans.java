package org.contrepartie.terms;

import java.text.Normalizer;

/** Spans [start, end) of a text, counted in Unicode code points of its NFC form, so that every program counts alike. */
public final class Spans {

    /**
     * Where a quotation stands in a text.
     *
     * @param times how often it stands there; only a quotation that stands once has a place
     * @param start first code point, inclusive, from 0
     * @param end last code point, exclusive
     */
    public record Place(int times, int start, int end) {

        /** Whether it stands there exactly once. */
        public boolean isOne() {
            return times == 1;
        }
    }

    private Spans() {}

    /** The text in the form in which spans are counted. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** How many code points a text has. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a span lies within a text and holds something. */
    public static boolean within(String text, int start, int end) {
        return start >= 0 && start < end && end <= length(text);
    }

    /**
     * The words of a span.
     *
     * @throws IndexOutOfBoundsException if the span does not lie within the text
     */
    public static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** The place of a quotation in a text. Spaces around it do not count; both are compared in NFC. */
    public static Place find(String text, String quote) {
        String whole = nfc(text);
        String part = quote == null ? "" : nfc(quote).strip();
        int first = part.isEmpty() ? -1 : whole.indexOf(part);
        if (first < 0) {
            return new Place(0, 0, 0);
        }
        int times = 0;
        for (int at = first; at >= 0; at = whole.indexOf(part, at + 1)) {
            times++;
        }
        int start = whole.codePointCount(0, first);
        return new Place(times, start, start + length(part));
    }
}
