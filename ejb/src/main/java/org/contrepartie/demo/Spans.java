package org.contrepartie.demo;

/** Cuts text by code points, as spans are counted. */
final class Spans {

    private Spans() {}

    /** The words from {@code start} (inclusive) to {@code end} (exclusive). */
    static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** Where these words begin. */
    static int begin(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException(words + " does not stand exactly once in the text");
        }
        return text.codePointCount(0, at);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
