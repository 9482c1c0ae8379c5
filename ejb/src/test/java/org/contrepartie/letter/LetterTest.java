package org.contrepartie.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.letter.Letter.Field;
import org.contrepartie.letter.Letter.Recipient;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of letters: who signs, to whom, what must be in them. */
class LetterTest {

    @Test
    void the_letters_with_legal_effect_are_signed_by_another() {
        assertThat(Stream.of(Template.values()).filter(Template::isSignedByAnother))
                .containsExactly(
                        Template.REFUSAL,
                        Template.RESOLUTION,
                        Template.DISMISSAL_INTENT,
                        Template.REMINDER,
                        Template.FORMAL_NOTICE,
                        Template.NOTICE_CLOSED,
                        Template.PRELIMINARY_FINDINGS,
                        Template.FINDINGS_TO_COMPLAINANT,
                        Template.DROPPED,
                        Template.DECISION,
                        Template.OUTCOME,
                        Template.CLOSURE,
                        Template.WITHDRAWAL,
                        Template.JOINDER);
    }

    @Test
    void every_letter_has_somebody_to_go_to() {
        assertThat(Template.values()).allMatch(one -> !one.recipients().isEmpty());
        assertThat(Template.PROGRESS.recipients()).containsExactly(Recipient.COMPLAINANT);
    }

    @Test
    void what_asks_for_an_answer_lets_a_period_run() {
        assertThat(Stream.of(Template.values()).filter(Template::asks))
                .containsExactly(Template.SUPPLEMENT_REQUEST, Template.INFORMATION_REQUEST);
    }

    @Test
    void a_field_of_spaces_is_empty() {
        assertThat(new Content(" ", null, null, null).lacking(Template.OTHER))
                .containsExactly(Field.SUBJECT, Field.BODY);
        assertThat(Content.saying("Soon.").lacking(Template.REMINDER)).isEmpty();
        assertThat(Content.saying("Soon.").lacking(Template.PROGRESS))
                .containsExactly(Field.DONE, Field.NEXT, Field.WHEN, Field.DELAY, Field.REMEDY);
        assertThat(Content.EMPTY.lacking(Template.INFORMATION_REQUEST)).containsExactly(Field.QUESTIONS);
        assertThat(Content.EMPTY.lacking(Template.ACKNOWLEDGEMENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P4W", "P1M", "P10D", "P1Y"})
    void a_period_has_one_unit(String period) {
        assertThatCode(() -> check(period)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0W", "4W", "P1M2D", "PT4H", "P1000D", "soon"})
    void what_is_no_such_period_is_refused(String period) {
        assertThatThrownBy(() -> check(period)).isInstanceOf(Invalid.class).hasMessageContaining("field.period");
    }

    @Test
    void a_field_that_such_a_letter_does_not_have_is_refused_by_name() {
        Content content = new Content(null, null, "Who?", null, Map.of(Field.DONE, "We wrote."));

        assertThatThrownBy(() -> LetterDesk.check(content, Template.REMINDER).done())
                .isInstanceOf(Invalid.class)
                .hasMessageContainingAll("field=questions", "field=done", "letter.noSuchField");
    }

    private static void check(String period) {
        LetterDesk.check(new Content(null, null, null, period), Template.INFORMATION_REQUEST)
                .done();
    }
}
