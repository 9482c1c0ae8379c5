package org.contrepartie.web.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.contrepartie.terms.ClauseForm;

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
     * @param element number of that element, from 1; 0 where none
     * @param ending letters of the elements that end with it
     */
    public record Piece(String words, String family, int element, List<String> ending) {}

    private ClauseText() {}

    /** The pieces in their order; together they are the words. */
    static List<Piece> pieces(String words, List<ClauseForm.Element> elements) {
        int length = words.codePointCount(0, words.length());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        elements.forEach(element -> cuts.addAll(List.of(element.start(), element.end())));
        List<Integer> at = List.copyOf(cuts);
        return IntStream.range(0, at.size() - 1)
                .mapToObj(cut -> piece(words, elements, at.get(cut), at.get(cut + 1)))
                .toList();
    }

    private static Piece piece(String words, List<ClauseForm.Element> elements, int start, int end) {
        String text = words.substring(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end));
        int innermost = IntStream.range(0, elements.size())
                .filter(at -> elements.get(at).start() <= start && elements.get(at).end() >= end)
                .boxed()
                .min(Comparator.comparingInt(
                        at -> elements.get(at).end() - elements.get(at).start()))
                .orElse(-1);
        String family = innermost < 0 ? "" : letter(elements.get(innermost));
        List<String> ending = elements.stream()
                .filter(element -> element.end() == end)
                .map(ClauseText::letter)
                .toList();
        return new Piece(text, family, innermost + 1, ending);
    }

    static String letter(ClauseForm.Element element) {
        return String.valueOf(element.taxon().family());
    }
}
