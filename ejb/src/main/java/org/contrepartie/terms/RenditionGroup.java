package org.contrepartie.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clauses that render the same words, held side by side, be they of one scheme or of several of a family. In one language their
 * words are compared; between languages their elements, by class and meaning, because words of two languages are never alike.
 *
 * @param number of the group
 * @param clauses the original in front, then in the order in which they were handed over
 */
public record RenditionGroup(Long number, List<Rendered> clauses) {

    /** Several codes in one value ({@code PROMOTION ADVERTISING}); the words of an officer are none. */
    private static final Pattern CODES = Pattern.compile("[A-Z0-9_]+( [A-Z0-9_]+)+");

    /**
     * What a rendition says, or does not say.
     *
     * @param value what it says ({@code HOME_TOWN}), or null where the element has none
     * @param words its words in each clause of the group, in their order; null where a clause does not say it
     * @param isCommon whether every clause says it on which something is marked
     */
    public record Line(Taxon taxon, ClauseElement.Facet facet, String value, List<String> words, boolean isCommon)
            implements Serializable {}

    /**
     * A clause beside the first one of its language in the group.
     *
     * @param against that one; null where there is none before it
     */
    public record Beside(Rendered clause, Rendered against, int percent, List<Difference.Piece> pieces) {

        public boolean sameLanguage() {
            return against != null;
        }
    }

    public RenditionGroup {
        clauses = clauses.stream()
                .sorted(Comparator.comparing((Rendered one) -> one.clause().quotedFrom() != Clause.QuotedFrom.ORIGINAL))
                .toList();
    }

    /** The clause that stands in front. */
    public Rendered front() {
        return clauses.get(0);
    }

    /** The others, each beside the first one of its language, word by word. */
    public List<Beside> beside() {
        return clauses.stream().skip(1).map(this::beside).toList();
    }

    /** What the clauses say, element by element; what not all of them say stands in front. */
    public List<Line> lines() {
        Set<Key> keys = new LinkedHashSet<>();
        clauses.forEach(clause -> clause.sheet().standing().forEach(mark -> keys.addAll(Key.of(mark.element()))));
        List<Line> lines = keys.stream().map(this::line).toList();
        return Stream.concat(
                        lines.stream().filter(one -> !one.isCommon()),
                        lines.stream().filter(Line::isCommon))
                .toList();
    }

    /** What not all of them say, facet by facet. */
    public List<Deviation> deviations() {
        return Deviation.of(clauses, lines());
    }

    /** How many lines not all clauses share. */
    public long differing() {
        return lines().stream().filter(one -> !one.isCommon()).count();
    }

    /** Those on which nothing is marked: what they say is compared with nothing. */
    public List<Rendered> unmarked() {
        return clauses.stream().filter(one -> !one.isMarked()).toList();
    }

    /** Whether at least two of them can be compared by what they say. */
    public boolean isComparable() {
        return clauses.size() - unmarked().size() > 1;
    }

    private Beside beside(Rendered one) {
        Optional<Rendered> first = clauses.subList(0, clauses.indexOf(one)).stream()
                .filter(other -> other.language().equals(one.language()))
                .findFirst();
        String words = one.clause().words();
        return first.map(other -> new Beside(
                        one,
                        other,
                        Difference.percent(other.clause().words(), words),
                        Difference.pieces(other.clause().words(), words)))
                .orElseGet(() -> new Beside(one, null, 0, List.of()));
    }

    private Line line(Key key) {
        List<String> words = new ArrayList<>();
        clauses.forEach(clause -> words.add(said(clause, key).orElse(null)));
        long saying = words.stream().filter(Objects::nonNull).count();
        return new Line(
                key.taxon(),
                key.facet(),
                key.value(),
                words,
                saying == clauses.size() - unmarked().size());
    }

    private static Optional<String> said(Rendered clause, Key key) {
        return clause.sheet().standing().stream()
                .filter(mark -> Key.of(mark.element()).contains(key))
                .map(mark -> clause.sheet().wordsOf(mark.element()))
                .reduce((one, other) -> one + " … " + other);
    }

    private record Key(Taxon taxon, ClauseElement.Facet facet, String value) {

        static List<Key> of(ClauseForm.Element element) {
            String value = element.value();
            Stream<String> values =
                    value != null && CODES.matcher(value).matches() ? Stream.of(value.split(" ")) : Stream.of(value);
            return values.map(one -> new Key(element.taxon(), element.facet(), one))
                    .toList();
        }
    }
}
