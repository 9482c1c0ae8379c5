package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.contrepartie.terms.MarkedElement.Note;
import org.junit.jupiter.api.Test;

/** What may still be taken back: the last act on an element, by its author, while it is fresh. */
class MarkedElementTest {

    private static final Instant NOON = Instant.parse("2024-04-03T12:00:00Z");

    @Test
    void the_mark_of_just_now_is_fresh_of_its_author_alone() {
        assertThat(marked(null, null).isFreshOf("officer", NOON.minusSeconds(20)))
                .isTrue();
        assertThat(marked(null, null).isFreshOf("head", NOON.minusSeconds(20))).isFalse();
        assertThat(marked(null, null).isFreshOf("officer", NOON)).isFalse();
    }

    @Test
    void what_was_weighed_since_is_not() {
        assertThat(marked(by("officer", 1), null).isFreshOf("officer", NOON.minusSeconds(20)))
                .isFalse();
    }

    @Test
    void after_a_withdrawal_only_that_is() {
        MarkedElement withdrawn = marked(null, by("head", 600));

        assertThat(withdrawn.isFreshOf("head", NOON.plusSeconds(590))).isTrue();
        assertThat(withdrawn.isFreshOf("officer", NOON.minusSeconds(20))).isFalse();
    }

    private static Note by(String login, int secondsLater) {
        return new Note("misread", login, NOON.plusSeconds(secondsLater));
    }

    private static MarkedElement marked(Note weighed, Note withdrawn) {
        ClauseForm.Element element =
                new ClauseForm.Element(0, 5, Taxon.E11, ClauseElement.Facet.CATEGORY, null, null, null);
        return new MarkedElement(1, element, Taxon.Severity.HIGH, weighed, NOON, "officer", withdrawn);
    }
}
