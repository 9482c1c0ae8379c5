package org.contrepartie.screening;

import java.util.Arrays;

/** A text as a row of numbered words, each with its place in the text as it was sent and what stands before it. */
final class Wording {

    /** What parts a word from the one before, the weaker first. */
    static final byte NOTHING = 0;

    static final byte COMMA = 1;
    static final byte COLON = 2;
    static final byte SEMICOLON = 3;
    static final byte SENTENCE = 4;
    static final byte PARAGRAPH = 5;

    private int[] words = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] breaks = new byte[64];
    private int size;

    /**
     * Adds a word.
     *
     * @param start first code point, inclusive, from 0
     * @param end last code point, exclusive
     */
    void add(int word, int start, int end, byte before) {
        if (size == words.length) {
            int more = size * 2;
            words = Arrays.copyOf(words, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            breaks = Arrays.copyOf(breaks, more);
        }
        words[size] = word;
        starts[size] = start;
        ends[size] = end;
        breaks[size] = before;
        size++;
    }

    /** The last word goes on: it was parted at the end of a line. */
    void mend(int word, int end) {
        words[size - 1] = word;
        ends[size - 1] = end;
    }

    /** The same without these words; a break before a word that goes is kept before the next. */
    Wording without(boolean[] gone) {
        Wording left = new Wording();
        byte before = NOTHING;
        for (int at = 0; at < size; at++) {
            before = (byte) Math.max(before, breaks[at]);
            if (!gone[at]) {
                left.add(words[at], starts[at], ends[at], before);
                before = NOTHING;
            }
        }
        return left;
    }

    int size() {
        return size;
    }

    int[] words() {
        return words;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    byte before(int word) {
        return breaks[word];
    }

    /** Where the part that a word begins ends: the next word, exclusive, that so much parts from its neighbour. */
    int endOf(int from, byte parted) {
        return endOf(from, parted, size);
    }

    /** The same, but not farther than to a word. */
    int endOf(int from, byte parted, int farthest) {
        int at = from + 1;
        while (at < farthest && breaks[at] < parted) {
            at++;
        }
        return Math.min(at, farthest);
    }
}
