package org.contrepartie.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.contrepartie.terms.RenditionGroup.Line;

/**
 * What not every rendition says, of one facet. It is told in substance, by what was marked, because words of two languages are
 * never alike.
 *
 * @param only what some of the clauses say and the others do not, those of the same clauses together
 */
public record Deviation(ClauseElement.Facet facet, List<Only> only) {

    /**
     * What these say and the others do not.
     *
     * @param versions those that say it, language by language
     */
    public record Only(List<Version> versions, List<Said> said) {}

    /**
     * The clauses of a language that say something.
     *
     * @param language BCP 47, without the country
     * @param count how many clauses there are of that language
     * @param labels those that say it; empty where all of them do
     */
    public record Version(String language, int count, List<String> labels) {}

    /**
     * A thing that is said.
     *
     * @param value its code, or null where the element has none and says what its class says
     * @param classedOtherwise whether the others say it too, as an element of another class
     */
    public record Said(Taxon taxon, String value, boolean classedOtherwise) implements Serializable {}

    /** The deviations of clauses on which something is marked, in the order of the facets. */
    static List<Deviation> of(List<Rendered> clauses, List<Line> lines) {
        Map<ClauseElement.Facet, Map<List<Integer>, List<Line>>> apart = new TreeMap<>();
        lines.stream().filter(line -> !line.isCommon()).forEach(line -> apart.computeIfAbsent(
                        line.facet(), facet -> new LinkedHashMap<>())
                .computeIfAbsent(saying(line), places -> new ArrayList<>())
                .add(line));
        return apart.entrySet().stream()
                .map(facet -> new Deviation(
                        facet.getKey(),
                        facet.getValue().entrySet().stream()
                                .map(one -> new Only(
                                        versions(clauses, one.getKey()),
                                        one.getValue().stream()
                                                .map(line -> said(line, lines))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static List<Integer> saying(Line line) {
        return IntStream.range(0, line.words().size())
                .filter(at -> line.words().get(at) != null)
                .boxed()
                .toList();
    }

    private static List<Version> versions(List<Rendered> clauses, List<Integer> saying) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Map<String, List<String>> telling = new LinkedHashMap<>();
        for (int at = 0; at < clauses.size(); at++) {
            Rendered one = clauses.get(at);
            if (one.isMarked()) {
                add(all, one);
            }
            if (saying.contains(at)) {
                add(telling, one);
            }
        }
        return telling.entrySet().stream()
                .map(entry -> {
                    int count = all.get(entry.getKey()).size();
                    List<String> labels = entry.getValue();
                    return new Version(entry.getKey(), count, labels.size() == count ? List.of() : labels);
                })
                .toList();
    }

    private static void add(Map<String, List<String>> labels, Rendered one) {
        labels.computeIfAbsent(one.language(), language -> new ArrayList<>()).add(one.label());
    }

    private static Said said(Line line, List<Line> lines) {
        boolean otherwise = line.value() != null
                && lines.stream()
                        .anyMatch(other -> other.facet() == line.facet()
                                && line.value().equals(other.value())
                                && other.taxon() != line.taxon());
        return new Said(line.taxon(), line.value(), otherwise);
    }
}
