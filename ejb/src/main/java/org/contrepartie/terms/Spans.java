package org.contrepartie.terms;

import java.text.Normalizer;
import java.util.Optional;

/** Spans [start, end) of a text, counted in Unicode code points of its NFC form, so that every program counts alike. */
public final class Spans {

    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

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

    /**
     * The span widened to whole signs, so that no accent is parted from its letter and no joined emoji is cut in two, and
     * without the spaces at its ends. Half a surrogate pair cannot be named: spans count code points.
     *
     * @return empty where nothing but spaces is chosen, or the span does not lie within the text
     */
    public static Optional<Span> whole(String text, int start, int end) {
        if (!within(text, start, end)) {
            return Optional.empty();
        }
        int[] points = text.codePoints().toArray();
        int from = start;
        int to = end;
        while (from > 0 && (isJoined(points[from]) || points[from - 1] == JOINER)) {
            from--;
        }
        while (to < points.length && (isJoined(points[to]) || points[to - 1] == JOINER)) {
            to++;
        }
        while (from < to && isSpace(points[from])) {
            from++;
        }
        while (to > from && isSpace(points[to - 1])) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(new Span(from, to));
    }

    /** Whether a sign belongs to the one before: a combining mark, a joiner, a variation of an emoji. */
    static boolean isJoined(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || point == JOINER
                || point >= FIRST_SKIN && point <= LAST_SKIN;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
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
