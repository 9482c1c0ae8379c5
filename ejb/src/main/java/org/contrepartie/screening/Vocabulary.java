package org.contrepartie.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The words that a lexicon knows, each with a number. A word of a text that the lexicon does not know is {@link #OTHER}; digits
 * are {@link #NUMBER}. An entry that ends in a star stands for every word that begins so.
 */
final class Vocabulary {

    static final int OTHER = 0;
    static final int NUMBER = 1;

    /** The entry that stands for digits. */
    static final String DIGITS = "#";

    private static final int FIRST = 2;

    private final Map<String, Integer> exact = new HashMap<>();
    private final NavigableMap<String, Integer> sorted = new TreeMap<>();
    private final NavigableMap<String, Integer> beginnings = new TreeMap<>();
    private final int longest;
    private final int last;

    /** @param entries folded words; with a star at the end where only the beginning counts */
    Vocabulary(Collection<String> entries) {
        int next = FIRST;
        int most = 0;
        for (String entry : entries) {
            if (isBeginning(entry)) {
                beginnings.put(bare(entry), next++);
                most = Math.max(most, bare(entry).length());
            } else {
                sorted.put(entry, next++);
            }
        }
        exact.putAll(sorted);
        longest = most;
        last = next - 1;
    }

    /** The highest number. */
    int last() {
        return last;
    }

    /** The number of a folded word of a text. */
    int of(String word) {
        Integer known = exact.get(word);
        if (known != null) {
            return known;
        }
        for (int length = Math.min(longest, word.length()); length > 0; length--) {
            Integer beginning = beginnings.get(word.substring(0, length));
            if (beginning != null) {
                return beginning;
            }
        }
        return isNumber(word) ? NUMBER : OTHER;
    }

    /** The numbers of all words that an entry stands for. */
    IntStream standingFor(String entry) {
        if (entry.equals(DIGITS)) {
            return IntStream.concat(
                    IntStream.of(NUMBER),
                    sorted.entrySet().stream()
                            .filter(word -> isNumber(word.getKey()))
                            .mapToInt(Map.Entry::getValue));
        }
        if (!isBeginning(entry)) {
            return IntStream.of(exact.get(entry));
        }
        return IntStream.concat(under(beginnings, bare(entry)), under(sorted, bare(entry)));
    }

    private static IntStream under(NavigableMap<String, Integer> words, String beginning) {
        return words.subMap(beginning, beginning + Character.MAX_VALUE).values().stream()
                .mapToInt(Integer::intValue);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
    }

    private static boolean isBeginning(String entry) {
        return entry.endsWith("*");
    }

    private static String bare(String entry) {
        return entry.substring(0, entry.length() - 1);
    }
}
