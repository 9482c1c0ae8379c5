package org.contrepartie.terms;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the passage of a newer text that took the place of words of an older one: first the sentences that stand where theirs
 * stood, then the words in them that stand where theirs stood. Where those sentences went altogether, the most similar ones of
 * the whole text are taken.
 */
final class SimilarPassages {

    /** A passage that took the place of others, and how alike it is, in per cent. */
    record Similar(Span place, int likeness) {}

    /** Less alike than this is another text. Source: house rule. */
    private static final int LEAST = 50;

    /** A passage of fewer words is looked for only where it stood: elsewhere so few words are alike by chance. */
    private static final int FEW = 6;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]*(?:[.!?;]+|\\n+|$)\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private final Tokens older;
    private final Tokens newer;
    private final Map<String, WordBag> bags = new HashMap<>();
    private List<AbstractDelta<String>> sentences;

    SimilarPassages(String before, String after) {
        older = Tokens.of(before, SENTENCE);
        newer = Tokens.of(after, SENTENCE);
    }

    /** The passage most like the old words; empty where none is alike. */
    Optional<Similar> like(Selector old) {
        if (old.start() < 0) {
            return elsewhere(old, Tokens.of(old.exact(), SENTENCE).size());
        }
        int start = older.char16(old.start());
        int end = older.char16(old.end());
        Tokens.Range covered = older.covering(start, end);
        return counterpart(covered, deltas(), false)
                .flatMap(range -> narrowed(covered, range, start, end, old))
                .or(() -> elsewhere(old, covered.size()));
    }

    private List<AbstractDelta<String>> deltas() {
        if (sentences == null) {
            sentences = DiffUtils.diff(older.folded(), newer.folded(), true).getDeltas();
        }
        return sentences;
    }

    /** The words of the newer sentences that stand where the old words stood. */
    private Optional<Similar> narrowed(Tokens.Range from, Tokens.Range to, int start, int end, Selector old) {
        Tokens before = older.within(from, WORD);
        Tokens after = newer.within(to, WORD);
        Tokens.Range words = before.covering(start, end);
        return counterpart(
                        words,
                        DiffUtils.diff(before.folded(), after.folded(), true).getDeltas(),
                        true)
                .map(after::span)
                .map(place -> alike(old, place))
                .filter(found -> found.likeness() >= LEAST);
    }

    private Optional<Similar> elsewhere(Selector old, int size) {
        WordBag words = WordBag.of(old.exact());
        if (words.size() < FEW) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(0, newer.size() - size)
                .filter(at -> words.atMost(bagOf(at, size)) >= LEAST)
                .mapToObj(at -> newer.span(new Tokens.Range(at, at + size)))
                .map(place -> alike(old, place))
                .filter(found -> found.likeness() >= LEAST)
                .max(Comparator.comparingInt(Similar::likeness));
    }

    /** The words of so many sentences from one on, kept, because they are asked for clause after clause. */
    private WordBag bagOf(int at, int size) {
        return bags.computeIfAbsent(
                size + "-" + at,
                key -> WordBag.of(newer.text()
                        .substring(newer.places().get(at)[0], newer.places().get(at + size - 1)[1])));
    }

    private Similar alike(Selector old, Span place) {
        return new Similar(place, Difference.percent(old.exact(), Spans.cut(newer.text(), place.start(), place.end())));
    }

    /**
     * What of the newer text stands where that range of the older one stood; empty where nothing does.
     *
     * @param edges whether what came in just before or just after it belongs to it
     */
    private static Optional<Tokens.Range> counterpart(
            Tokens.Range range, List<AbstractDelta<String>> deltas, boolean edges) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (AbstractDelta<String> delta : deltas) {
            int at = delta.getSource().getPosition();
            int first = Math.max(range.from(), at);
            int last = Math.min(range.to(), at + delta.getSource().size());
            boolean inserted = edges && delta.getType() == DeltaType.INSERT && first == last;
            if ((first < last || inserted) && delta.getTarget().size() > 0) {
                int target = delta.getTarget().getPosition();
                boolean same = delta.getType() == DeltaType.EQUAL;
                from = Math.min(from, same ? target + first - at : target);
                to = Math.max(
                        to,
                        same ? target + last - at : target + delta.getTarget().size());
            }
        }
        return to < 0 ? Optional.empty() : Optional.of(new Tokens.Range(from, to));
    }

    /** A text cut into sentences or words, each with its place. */
    private record Tokens(String text, List<int[]> places) {

        /** Tokens from one, inclusive, to another, exclusive. */
        private record Range(int from, int to) {

            int size() {
                return to - from;
            }
        }

        static Tokens of(String text, Pattern unit) {
            return cut(text, 0, text.length(), unit);
        }

        private static Tokens cut(String text, int start, int end, Pattern unit) {
            return new Tokens(
                    text,
                    unit.matcher(text)
                            .region(start, end)
                            .results()
                            .filter(one -> one.end() > one.start())
                            .map(one -> new int[] {one.start(), one.end()})
                            .toList());
        }

        Tokens within(Range range, Pattern unit) {
            return cut(text, places.get(range.from())[0], places.get(range.to() - 1)[1], unit);
        }

        int size() {
            return places.size();
        }

        List<String> folded() {
            return places.stream()
                    .map(one -> Folded.of(text.substring(one[0], one[1]))
                            .text()
                            .strip()
                            .toLowerCase(Locale.ROOT))
                    .toList();
        }

        /** The tokens that share a sign with a part of the text, in UTF-16 units. */
        Range covering(int start, int end) {
            int from = 0;
            while (from < places.size() && places.get(from)[1] <= start) {
                from++;
            }
            int to = from;
            while (to < places.size() && places.get(to)[0] < end) {
                to++;
            }
            return new Range(from, to);
        }

        /** The place of tokens in code points, without the spaces at its ends. */
        Span span(Range range) {
            int start = places.get(range.from())[0];
            int end = places.get(range.to() - 1)[1];
            String words = text.substring(start, end);
            int first = text.codePointCount(
                    0, start + words.length() - words.stripLeading().length());
            return new Span(first, first + Spans.length(words.strip()));
        }

        int char16(int point) {
            return text.offsetByCodePoints(0, point);
        }
    }
}
