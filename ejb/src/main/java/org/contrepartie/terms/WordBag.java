package org.contrepartie.terms;

import java.util.Arrays;

/**
 * The words of a text counted, whatever their order, so that two texts that cannot be alike are told apart at once. A word is a
 * number, four bytes: two words of one number make texts look more alike than they are, never less.
 */
final class WordBag {

    private final int[] words;

    private WordBag(int[] words) {
        this.words = words;
    }

    static WordBag of(String text) {
        int[] words = Difference.words(text).stream().mapToInt(String::hashCode).toArray();
        Arrays.sort(words);
        return new WordBag(words);
    }

    int size() {
        return words.length;
    }

    /** How alike two texts can be at most, whatever the order of their words, in per cent. */
    int atMost(WordBag other) {
        int all = size() + other.size();
        return all == 0 ? 0 : 200 * common(other) / all;
    }

    private int common(WordBag other) {
        int common = 0;
        int at = 0;
        int there = 0;
        while (at < words.length && there < other.words.length) {
            int order = Integer.compare(words[at], other.words[there]);
            common += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
