package org.contrepartie.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidTest {

    enum Kind {
        GOOD
    }

    record Part(int number, Kind kind) {}

    record Inner(String rule, String facts) {}

    record Form(
            String words, Kind kind, List<Part> parts, Set<DayOfWeek> days, Inner reasoning, Map<Kind, String> more) {}

    @Test
    void every_field_that_holds_something_is_told_by_its_path() {
        Form form = new Form(
                "a photo",
                Kind.GOOD,
                List.of(new Part(2, Kind.GOOD), new Part(1, null)),
                Set.of(),
                new Inner("law", null),
                Map.of(Kind.GOOD, "indeed"));

        assertThat(Said.of(form))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "words", "a photo",
                        "kind", "SaidTest.Kind.GOOD",
                        "parts", "1\n2 SaidTest.Kind.GOOD",
                        "reasoning.rule", "law",
                        "good", "indeed"));
    }

    @Test
    void only_what_differs_is_told() {
        Happening told = Happening.of("amend_fact", "2026-000001")
                .saying("F1", new Inner("old", "same"), new Inner("new", "same"))
                .with("reason", "because");

        assertThat(told.details())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("thing", "F1", "was:rule", "old", "now:rule", "new", "reason", "because"));
    }
}
