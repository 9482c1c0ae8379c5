package org.contrepartie.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Spans;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Statements of the fictional twin, each with one trap, held against a clause or another claim; the table is printed. */
class PairsTest {

    private static final String SILENT = "–";

    @Test
    void every_pair_is_suggested_as_it_was_written_down_before() throws IOException {
        List<String> differing = new ArrayList<>();
        List<Map<String, Object>> pairs = pairs();
        for (Map<String, Object> pair : pairs) {
            Optional<Suggestion> found = held(pair);
            String relation = found.map(one -> one.relation().name()).orElse(SILENT);
            String rule = found.map(one -> one.rule().name()).orElse(SILENT);
            System.out.printf(
                    "%s %s %-50.50s %-14s %-14s %s%n",
                    pair.get("id"), pair.get("lang"), pair.get("trap"), pair.get("expected"), relation, rule);
            if (!relation.equals(pair.get("expected")) || !rule.equals(pair.get("rule"))) {
                differing.add(pair.get("id") + ": " + pair.get("expected") + " by " + pair.get("rule") + ", not "
                        + relation + " by " + rule);
            }
        }

        assertThat(differing).isEmpty();
        assertThat(pairs.stream().filter(one -> one.containsKey("clause"))).hasSizeGreaterThanOrEqualTo(12);
        assertThat(pairs).extracting(one -> one.get("lang")).contains("fr", "en");
    }

    private static List<Map<String, Object>> pairs() throws IOException {
        try (InputStream file = PairsTest.class.getResourceAsStream("pairs.yaml")) {
            return new Yaml().load(file);
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<Suggestion> held(Map<String, Object> pair) {
        ClaimForm claim = claim(pair.get("said"), (Map<String, Object>) pair.get("claim"));
        Map<String, Object> other = (Map<String, Object>) pair.get("other");
        return other != null
                ? Comparison.with(claim(other.get("said"), other), claim)
                : Comparison.with(clause(pair), claim);
    }

    private static ClaimForm claim(Object words, Map<String, Object> given) {
        Scope scope = new Scope(
                constant(given, "operation", Operation.class),
                constant(given, "layer", Scope.Layer.class),
                constant(given, "quantifier", Scope.Quantifier.class),
                texts(given, "media"),
                texts(given, "territories"),
                (String) given.get("duration"),
                texts(given, "purposes"));
        ClaimForm form = new ClaimForm(
                false,
                words.toString(),
                constant(given, "type", Claim.Type.class),
                null,
                constant(given, "time", Claim.Tense.class),
                Boolean.TRUE.equals(given.get("exhaustive")),
                constant(given, "direction", Claim.Direction.class),
                CompanyStatement.Mode.DIRECT_QUOTE,
                texts(given, "categories"),
                null,
                scope);
        form.check();
        return form;
    }

    @SuppressWarnings("unchecked")
    private static ClauseForm clause(Map<String, Object> pair) {
        String words = Spans.nfc(pair.get("clause").toString());
        List<ClauseForm.Element> elements = ((List<Map<String, Object>>) pair.get("marks"))
                .stream()
                        .map(mark -> {
                            Spans.Place place = Spans.find(words, (String) mark.get("words"));
                            assertThat(place.isOne())
                                    .as(pair.get("id") + " " + mark)
                                    .isTrue();
                            return new ClauseForm.Element(
                                    place.start(),
                                    place.end(),
                                    constant(mark, "taxon", Taxon.class),
                                    constant(mark, "facet", Facet.class),
                                    (String) mark.get("value"),
                                    null,
                                    null);
                        })
                        .toList();
        return new ClauseForm(
                null, pair.get("lang").toString(), Clause.QuotedFrom.ORIGINAL, null, words, null, null, null, elements);
    }

    private static <E extends Enum<E>> E constant(Map<String, Object> given, String key, Class<E> type) {
        return given.get(key) == null ? null : Enum.valueOf(type, given.get(key).toString());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> given, String key) {
        return given.get(key) == null ? List.of() : (List<String>) given.get(key);
    }
}
