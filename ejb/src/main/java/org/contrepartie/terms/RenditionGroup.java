package org.contrepartie.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Clauses that render the same words, held side by side. In one language their words are compared; between languages their
 * elements, by class and meaning, because words of two languages are never alike.
 *
 * @param number of the group within the scheme
 * @param clauses the original in front, then in the order in which they were logged
 */
public record RenditionGroup(int number, List<ClauseSheet> clauses) {

    /**
     * What a rendition says, or does not say.
     *
     * @param value what it says ({@code HOME_TOWN}), or null where the element has none
     * @param words its words in each clause of the group, in their order; null where a clause does not say it
     */
    public record Line(Taxon taxon, ClauseElement.Facet facet, String value, List<String> words)
            implements Serializable {

        /** Whether every clause of the group says it. */
        public boolean isCommon() {
            return words.stream().allMatch(one -> one != null);
        }
    }

    /** A clause beside the one in front. */
    public record Beside(ClauseSheet clause, boolean sameLanguage, int percent, List<Difference.Piece> pieces) {}

    public RenditionGroup {
        clauses = clauses.stream()
                .sorted(Comparator.comparing(
                                (ClauseSheet one) -> one.clause().quotedFrom() != Clause.QuotedFrom.ORIGINAL)
                        .thenComparing(ClauseSheet::number))
                .toList();
    }

    /** The clause against which the others are held. */
    public ClauseSheet front() {
        return clauses.get(0);
    }

    /** The others, each beside the one in front; word by word where they are of one language. */
    public List<Beside> beside() {
        String words = front().clause().words();
        return clauses.stream()
                .skip(1)
                .map(one -> {
                    boolean same = languageOf(one).equals(languageOf(front()));
                    String others = one.clause().words();
                    return new Beside(
                            one,
                            same,
                            same ? Difference.percent(words, others) : 0,
                            same ? Difference.pieces(words, others) : List.of());
                })
                .toList();
    }

    /** What the clauses say, element by element; what not all of them say stands in front. */
    public List<Line> lines() {
        Set<Key> keys = new LinkedHashSet<>();
        clauses.forEach(clause -> clause.standing().forEach(mark -> keys.add(Key.of(mark.element()))));
        List<Line> lines = new ArrayList<>();
        for (Key key : keys) {
            List<String> words = clauses.stream()
                    .map(clause -> said(clause, key).orElse(null))
                    .toList();
            lines.add(new Line(key.taxon(), key.facet(), key.value(), words));
        }
        return Stream.concat(
                        lines.stream().filter(one -> !one.isCommon()),
                        lines.stream().filter(Line::isCommon))
                .toList();
    }

    /** How many lines not all clauses share. */
    public long differing() {
        return lines().stream().filter(one -> !one.isCommon()).count();
    }

    private static Optional<String> said(ClauseSheet clause, Key key) {
        return clause.standing().stream()
                .filter(mark -> Key.of(mark.element()).equals(key))
                .map(mark -> clause.wordsOf(mark.element()))
                .reduce((one, other) -> one + " … " + other);
    }

    /** French of France and of Belgium are one language. */
    private static String languageOf(ClauseSheet clause) {
        return clause.clause().language().split("-", 2)[0];
    }

    private record Key(Taxon taxon, ClauseElement.Facet facet, String value) {

        static Key of(ClauseForm.Element element) {
            return new Key(element.taxon(), element.facet(), element.value());
        }
    }
}
