package org.contrepartie.web.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.Spans;

/**
 * The words of a clause cut where an element begins or ends, so that elements which overlap can be shown in one line of
 * text. Spans count Unicode code points.
 */
public final class ClauseText {

    /**
     * A piece of the words.
     *
     * @param words the piece
     * @param family letter of the innermost element that covers it; empty where none does
     * @param element number of that element; 0 where none
     * @param around letters of the other elements that cover it, outermost first; empty where none does
     * @param ending letters of the elements that end with it
     */
    public record Piece(String words, String family, int element, String around, List<String> ending) {

        /** Whether there is a word in it, so that a link to its element can be read out. */
        public boolean isReadable() {
            return words.codePoints().anyMatch(Character::isLetterOrDigit);
        }

        /** The words before the last one, to which the letters are bound; all of them where no element ends here. */
        public String head() {
            return words.substring(0, words.length() - tail().length());
        }

        /** The last word, which is never parted from the letters; empty where no element ends here. */
        public String tail() {
            return ending.isEmpty() ? "" : words.substring(lastSpace() + 1);
        }

        private int lastSpace() {
            return Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
        }
    }

    private ClauseText() {}

    /** The pieces in their order; together they are the words. */
    static List<Piece> pieces(String words, List<MarkedElement> elements) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, Spans.length(words)));
        elements.forEach(
                one -> cuts.addAll(List.of(one.element().start(), one.element().end())));
        List<Integer> at = List.copyOf(cuts);
        return IntStream.range(0, at.size() - 1)
                .mapToObj(cut -> piece(words, elements, at.get(cut), at.get(cut + 1)))
                .toList();
    }

    private static Piece piece(String words, List<MarkedElement> elements, int start, int end) {
        List<MarkedElement> covering = elements.stream()
                .filter(one -> one.element().start() <= start && one.element().end() >= end)
                .sorted(Comparator.comparingInt(ClauseText::length).reversed())
                .toList();
        Optional<MarkedElement> innermost =
                covering.isEmpty() ? Optional.empty() : Optional.of(covering.get(covering.size() - 1));
        return new Piece(
                Spans.cut(words, start, end),
                innermost.map(one -> letter(one.element())).orElse(""),
                innermost.map(MarkedElement::number).orElse(0),
                covering.stream()
                        .limit(Math.max(0, covering.size() - 1))
                        .map(one -> letter(one.element()))
                        .collect(Collectors.joining(" ")),
                elements.stream()
                        .filter(one -> one.element().end() == end)
                        .map(one -> letter(one.element()))
                        .toList());
    }

    /** The elements that share words with one, without itself. */
    static List<MarkedElement> overlapping(MarkedElement one, List<MarkedElement> elements) {
        return elements.stream()
                .filter(other -> other.number() != one.number()
                        && other.element().start() < one.element().end()
                        && other.element().end() > one.element().start())
                .toList();
    }

    static String letter(ClauseForm.Element element) {
        return String.valueOf(element.taxon().family());
    }

    /**
     * A place as a browser counts it, in the place of the words: a browser knows one sign for the end of a line, where the
     * words may have two.
     *
     * @param shown code points of the text as it is shown, or null
     */
    static Integer place(String words, Integer shown) {
        if (shown == null || shown < 0) {
            return shown;
        }
        int place = 0;
        int seen = 0;
        int[] points = words.codePoints().toArray();
        while (place < points.length && (seen < shown || isReturn(points, place))) {
            seen += isReturn(points, place) ? 0 : 1;
            place++;
        }
        return place + Math.max(0, shown - seen);
    }

    private static boolean isReturn(int[] points, int at) {
        return points[at] == '\r' && at + 1 < points.length && points[at + 1] == '\n';
    }

    private static int length(MarkedElement one) {
        return one.element().end() - one.element().start();
    }
}
