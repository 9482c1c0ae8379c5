package org.contrepartie.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text, in their order and counted, so that two texts that cannot be alike are told apart at once. */
final class WordBag {

    private final List<String> words;
    private final Map<String, Integer> counts = new HashMap<>();

    WordBag(List<String> words) {
        this.words = words;
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    static WordBag of(String text) {
        return new WordBag(Difference.words(text));
    }

    int size() {
        return words.size();
    }

    /** How alike two texts can be at most, whatever the order of their words, in per cent. */
    int atMost(WordBag other) {
        int all = size() + other.size();
        if (all == 0 || 200 * Math.min(size(), other.size()) / all == 0) {
            return 0;
        }
        Map<String, Integer> smaller = counts.size() <= other.counts.size() ? counts : other.counts;
        Map<String, Integer> larger = smaller == counts ? other.counts : counts;
        int common = smaller.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), larger.getOrDefault(entry.getKey(), 0)))
                .sum();
        return 200 * common / all;
    }

    /** How alike they are, as {@link Difference#percent} counts it; 0 where they cannot reach the least. */
    int percent(WordBag other, int least) {
        return atMost(other) < least ? 0 : Difference.percent(words, other.words);
    }
}
