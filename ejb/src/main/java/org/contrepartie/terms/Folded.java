package org.contrepartie.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as its words are compared: in NFC, one space for each run of spaces and ends of lines, one kind of apostrophe, no soft
 * hyphen. Each sign knows its place in the text, in code points.
 */
final class Folded {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int CURLY_APOSTROPHE = 0x2019;
    private static final int LETTER_APOSTROPHE = 0x2BC;

    private final StringBuilder words = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final String text;

    private Folded(String original) {
        int at = 0;
        int point = 0;
        while (at < original.length()) {
            int end = cluster(original, at);
            int size = original.codePointCount(at, end);
            fold(original.codePointAt(at), original.substring(at, end), point, point + size);
            at = end;
            point += size;
        }
        text = words.toString();
    }

    static Folded of(String original) {
        return new Folded(original);
    }

    /** The folded words. */
    String text() {
        return text;
    }

    /** The place of folded signs in the original, in code points. */
    Span place(int from, int to) {
        return new Span(starts.get(from), ends.get(to - 1));
    }

    /** Every place where folded words stand, whether or not they overlap; as folded signs. */
    List<Integer> occurrences(String folded) {
        List<Integer> all = new ArrayList<>();
        if (!folded.isEmpty()) {
            for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
                all.add(at);
            }
        }
        return all;
    }

    private void fold(int first, String cluster, int start, int end) {
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            if (words.length() == 0 || words.charAt(words.length() - 1) != ' ') {
                append(" ", start, end);
            }
        } else if (first == CURLY_APOSTROPHE || first == LETTER_APOSTROPHE) {
            append("'", start, end);
        } else if (first != SOFT_HYPHEN) {
            append(Spans.nfc(cluster), start, end);
        }
    }

    private void append(String signs, int start, int end) {
        words.append(signs);
        for (int at = 0; at < signs.length(); at++) {
            starts.add(start);
            ends.add(end);
        }
    }

    /** The end of a letter with its combining marks. */
    private static int cluster(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && Spans.isJoined(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
