package org.contrepartie.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.contrepartie.report.QuotationCheck.Line;
import org.contrepartie.report.QuotationCheck.Outcome;
import org.contrepartie.report.QuotationCheck.Place;
import org.contrepartie.report.QuotationCheck.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation stands where it says, or the document stays in the house. */
class QuotationCheckTest {

    private static final String TEXT =
            "Par la présente, l'utilisateur cède l'utilisation de la photo, du nom et de la voix,\nà perpétuité.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'utilisation de la photo",
                "l’utilisation de la photo",
                "du\u00a0nom et de\u202fla voix",
                "de la voix, à perpétuité.",
                "a\u0300 perpe\u0301tuite\u0301"
            })
    void apostrophes_spaces_line_ends_and_composition_do_not_matter(String quoted) {
        assertThat(QuotationCheck.stands(quoted, TEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'utilisation de la photos",
                "l'utilisation de la Photo",
                "l'utilisation  de la photo",
                "l'utilisation de la photo du nom",
                "a perpétuité",
                "« à perpétuité »",
                "à perpétuité…",
                "l‘utilisation de la photo"
            })
    void one_character_is_enough(String quoted) {
        assertThat(QuotationCheck.stands(quoted, TEXT)).isFalse();
    }

    @Test
    void every_single_change_of_a_character_is_found() {
        String quoted = "l'utilisation de la photo, du nom et de la voix";
        assertThat(QuotationCheck.stands(quoted, TEXT)).isTrue();
        for (int at = 0; at < quoted.length(); at++) {
            String changed = quoted.substring(0, at) + "#" + quoted.substring(at + 1);
            assertThat(QuotationCheck.stands(changed, TEXT)).as(changed).isFalse();
        }
    }

    @Test
    void lines_that_are_wrapped_by_another_machine_are_the_same() {
        assertThat(QuotationCheck.stands("de la voix,\r\nà perpétuité", TEXT)).isTrue();
    }

    @Test
    void each_quotation_answers_for_itself() {
        List<Line> lines = QuotationCheck.of(List.of(
                new Quotation("CL1", "à perpétuité", Place.DOCUMENT, "1", TEXT, Outcome.DIFFERS),
                new Quotation("CL2", "à jamais", Place.DOCUMENT, "1", TEXT, Outcome.DIFFERS),
                new Quotation("S1", "un succès", Place.EXHIBIT, "2024-000012-002", null, Outcome.NO_TEXT),
                new Quotation("S2", "un succès", Place.NONE, null, null, Outcome.NO_PLACE)));

        assertThat(lines)
                .extracting(Line::label, Line::outcome)
                .containsExactly(
                        tuple("CL1", Outcome.FOUND),
                        tuple("CL2", Outcome.DIFFERS),
                        tuple("S1", Outcome.NO_TEXT),
                        tuple("S2", Outcome.NO_PLACE));
    }
}
