package org.contrepartie.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/** How officers write what the lexicon looks for. */
class ExpressionReaderTest {

    @Test
    void words_stand_one_after_the_other_and_a_star_leaves_the_end_open() {
        assertThat(quotes("notif* you", "We notify you; he notifies you."))
                .containsExactly("notify you", "notifies you");
        assertThat(quotes("notif* you", "We notify all of you.")).isEmpty();
    }

    @Test
    void a_stroke_chooses_a_question_mark_leaves_out_and_a_number_repeats() {
        assertThat(quotes(
                        "without prior|further? notice",
                        "without notice, without prior notice, without further notice"))
                .containsExactly("without notice", "without prior notice", "without further notice");
        assertThat(quotes("(in perpetuity | for ever)", "in perpetuity and for ever"))
                .containsExactly("in perpetuity", "for ever");
        assertThat(quotes("no (any|further)%2 fee", "no any further fee, no fee"))
                .hasSize(2);
    }

    @Test
    void a_gap_stays_within_its_sentence() {
        assertThat(quotes("give ~3 up", "give it all up")).hasSize(1);
        assertThat(quotes("give ~3 up", "give it. Then up")).isEmpty();
        assertThat(quotes("give ~3 up", "give it all away and up")).isEmpty();
    }

    @Test
    void only_what_is_in_braces_is_the_place() {
        assertThat(quotes("without <LISTED>%8 {payment}", "without notice or payment"))
                .containsExactly("payment");
        assertThat(quotes("{photo} ~2 used", "your photo may be used")).containsExactly("photo");
    }

    @Test
    void digits_are_words_of_their_own_list() {
        assertThat(quotes("<NUMBER> months", "for 12 months")).containsExactly("12 months");
    }

    @Test
    void what_nobody_can_read_is_refused_with_its_place() {
        assertThat(Stream.of("", "a {b", "a } b {", "(a", "a)", "~x", "<NOBODY>", "a%", "~3", "a?", "(a|)"))
                .allSatisfy(expression -> assertThatThrownBy(() -> screener(expression))
                        .as(expression)
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static List<String> quotes(String expression, String text) {
        return screener(expression).screen(text, Language.EN, Screening.Scope.PASSAGE).suggestions().stream()
                .map(Suggestion::quote)
                .toList();
    }

    private static Screener screener(String expression) {
        LexiconRow row =
                new LexiconRow("E01", Language.EN, LexiconRow.Part.SUGGESTS, Set.of(Taxon.E01), "E01", expression);
        Map<String, List<String>> lists = Map.of("LISTED", List.of("notice", "or", "any"));
        return new Screener(new Lexicon("trial", Map.of(Language.EN, lists, Language.FR, Map.of()), List.of(row)));
    }
}
