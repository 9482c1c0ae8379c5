package org.contrepartie.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.terms.Deviation;
import org.contrepartie.terms.Rendered;
import org.contrepartie.terms.RenditionGroup;

/** What some renditions of a clause say and others do not, in sentences: "only in the English version: state". */
public record DeviationWords(Words words) {

    /** Every deviation of a group with its facet in front, and what was not compared at all. */
    List<String> all(RenditionGroup group) {
        Stream<String> deviations =
                group.deviations().stream().map(one -> words.say("form.pair", words.of(one.facet()), only(one)));
        return Stream.concat(deviations, Stream.of(standing(group)).filter(one -> !one.isEmpty()))
                .toList();
    }

    /** What only some of the versions say of one facet. */
    public String only(Deviation deviation) {
        return deviation.only().stream()
                .map(this::only)
                .reduce((one, other) -> words.say("renditions.then", one, other))
                .orElse("");
    }

    /** That they say the same, or that something is not marked yet; empty where the deviations say all. */
    public String standing(RenditionGroup group) {
        if (!group.unmarked().isEmpty()) {
            return words.say(
                    "renditions.unmarked", labels(group.unmarked().stream().map(Rendered::label)));
        }
        return group.differing() == 0 ? words.say("renditions.same") : "";
    }

    private String only(Deviation.Only only) {
        String said = only.said().stream().map(this::said).collect(Collectors.joining(", "));
        return words.say("renditions.only", labels(only.versions().stream().map(this::version)), said);
    }

    private String version(Deviation.Version version) {
        String language = words.language(version.language());
        return version.labels().isEmpty()
                ? words.say("renditions.version", version.count(), language)
                : words.say("renditions.named", labels(version.labels().stream()), language);
    }

    private String said(Deviation.Said said) {
        String value = said.value() == null ? words.of(said.taxon()) : words.name("ElementValue", said.value());
        return said.classedOtherwise()
                ? words.say("renditions.classed", value, said.taxon().name())
                : value;
    }

    private static String labels(Stream<String> labels) {
        return labels.collect(Collectors.joining(", "));
    }
}
