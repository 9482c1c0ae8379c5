package org.contrepartie.web.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.Spans;

/**
 * The words of a clause cut where an element begins or ends, so that elements which overlap can be shown in one line of
 * text. Spans count Unicode code points.
 */
public final class ClauseText {

    /**
     * Something that covers words, to be shown on them.
     *
     * @param family the look: that of an element, or C for a whole clause
     * @param letter what is written where it ends; empty for nothing
     * @param number of the element or clause
     * @param href where its details are
     */
    record Cover(int start, int end, String family, String letter, int number, String href) {

        int length() {
            return end - start;
        }
    }

    /**
     * A piece of the words.
     *
     * @param words the piece
     * @param family look of the innermost that covers it; empty where nothing does
     * @param element number of that; 0 where none
     * @param around letters of the others that cover it, outermost first; empty where none does
     * @param ending letters of those that end with it
     * @param href where the details of the innermost are; empty where they are not gone to
     * @param inner the same words cut at what lies within a clause; empty where nothing does
     */
    public record Piece(
            String words,
            String family,
            int element,
            String around,
            List<String> ending,
            String href,
            List<Piece> inner) {

        /** Whether there is a word in it, so that a link to its element can be read out. */
        public boolean isReadable() {
            return words.codePoints().anyMatch(Character::isLetterOrDigit);
        }

        Piece holding(List<Piece> within) {
            return new Piece(words, family, element, around, ending, href, within);
        }

        /** Whether its details can be gone to. */
        public boolean isLink() {
            return !href.isEmpty() && isReadable();
        }
    }

    private ClauseText() {}

    /** The pieces in their order; together they are the words. */
    static List<Piece> pieces(String words, List<MarkedElement> elements) {
        return pieces(words, elements, number -> "");
    }

    /** The pieces, each with the address of its element. */
    static List<Piece> pieces(String words, List<MarkedElement> elements, IntFunction<String> address) {
        return cut(
                words,
                elements.stream()
                        .map(one -> new Cover(
                                one.element().start(),
                                one.element().end(),
                                letter(one.element()),
                                letter(one.element()),
                                one.number(),
                                address.apply(one.number())))
                        .toList());
    }

    /** The words cut at every beginning and end, in one walk, so that a long text with many covers stays quick. */
    static List<Piece> cut(String words, List<Cover> covers) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, Spans.length(words)));
        covers.forEach(one -> cuts.addAll(List.of(one.start(), one.end())));
        Map<Integer, List<Cover>> beginning = covers.stream().collect(Collectors.groupingBy(Cover::start));
        Map<Integer, List<Cover>> ending = covers.stream().collect(Collectors.groupingBy(Cover::end));
        List<Cover> open = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        int from = cuts.first();
        int at = 0;
        for (int to : cuts.tailSet(from, false)) {
            open.removeAll(ending.getOrDefault(from, List.of()));
            open.addAll(beginning.getOrDefault(from, List.of()));
            int next = words.offsetByCodePoints(at, to - from);
            pieces.add(piece(words.substring(at, next), open, ending.getOrDefault(to, List.of())));
            at = next;
            from = to;
        }
        return pieces;
    }

    /**
     * The words cut at what holds others, each piece of it cut again at what lies within, so that the words between two of the
     * inner ones need no mark of their own.
     */
    static List<Piece> cut(String words, List<Cover> outer, List<Cover> inner) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Piece piece : cut(words, outer)) {
            int to = from + Spans.length(piece.words());
            List<Cover> within = within(inner, from, to);
            pieces.add(within.isEmpty() ? piece : piece.holding(cut(piece.words(), within)));
            from = to;
        }
        return pieces;
    }

    /** Those that share words with a part of the text, by their places in the part. */
    private static List<Cover> within(List<Cover> covers, int from, int to) {
        return covers.stream()
                .filter(one -> one.start() < to && one.end() > from)
                .map(one -> new Cover(
                        Math.max(one.start(), from) - from,
                        Math.min(one.end(), to) - from,
                        one.family(),
                        one.end() > to ? "" : one.letter(),
                        one.number(),
                        one.href()))
                .toList();
    }

    private static Piece piece(String words, List<Cover> open, List<Cover> ending) {
        List<Cover> covering = open.stream()
                .sorted(Comparator.comparingInt(Cover::length).reversed())
                .toList();
        Optional<Cover> inner = covering.isEmpty() ? Optional.empty() : Optional.of(covering.get(covering.size() - 1));
        return new Piece(
                words,
                inner.map(Cover::family).orElse(""),
                inner.map(Cover::number).orElse(0),
                covering.stream()
                        .limit(Math.max(0, covering.size() - 1))
                        .map(Cover::letter)
                        .collect(Collectors.joining(" ")),
                ending.stream()
                        .map(Cover::letter)
                        .filter(letter -> !letter.isEmpty())
                        .toList(),
                inner.map(Cover::href).orElse(""),
                List.of());
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
}
