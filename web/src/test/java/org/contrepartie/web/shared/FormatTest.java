package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.LibraryCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    private static final LocalDate LABOUR_DAY = LocalDate.of(2024, 5, 1);

    @Test
    void a_day_is_figures_in_french_and_words_in_english() {
        LocalDate day = LocalDate.of(2024, 4, 3);

        assertThat(Format.day(day, Locale.FRANCE)).isEqualTo("03/04/2024");
        assertThat(Format.day(day, Locale.UK)).isEqualTo("3 April 2024");
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french() {
        assertThat(Format.namedDay(LABOUR_DAY, Locale.FRANCE)).isEqualTo("mercredi 1er mai 2024");
        assertThat(Format.namedDay(LABOUR_DAY.plusDays(1), Locale.FRANCE)).isEqualTo("jeudi 2 mai 2024");
        assertThat(Format.namedDay(LABOUR_DAY, Locale.UK)).isEqualTo("Wednesday 1 May 2024");
    }

    @Test
    void a_due_date_tells_the_hour_only_where_hours_count() {
        assertThat(Format.due(LABOUR_DAY, Locale.FRANCE)).isEqualTo("mer. 1er mai 2024");
        assertThat(Format.due(LABOUR_DAY.atTime(23, 59, 59), Locale.FRANCE)).isEqualTo("mer. 1er mai 2024");
        assertThat(Format.due(LABOUR_DAY.atTime(14, 0), Locale.UK)).isEqualTo("Wed 1 May 2024, 14:00");
    }

    @Test
    void a_moment_has_its_hour() {
        LocalDateTime moment = LocalDateTime.of(2024, 4, 3, 14, 5);

        assertThat(Format.moment(moment, Locale.FRANCE)).isEqualTo("03/04/2024 à 14\u00a0h\u00a005");
        assertThat(Format.moment(moment, Locale.UK)).isEqualTo("3 April 2024, 14:05");
    }

    @Test
    void an_amount_never_breaks_at_its_spaces() {
        Money reward = Money.ofMinor(123_456, "EUR");

        assertThat(Format.money(reward, Locale.FRANCE)).isEqualTo("1\u00a0234,56\u00a0€");
        assertThat(Format.money(reward, Locale.UK)).isEqualTo("€1,234.56");
        assertThat(Format.money(Money.ofMinor(5000, "JPY"), Locale.UK)).endsWith("5,000");
    }

    @Test
    void a_length_agrees_with_its_number() {
        assertThat(Format.unit(Period.Unit.WEEKS, 1, Locale.FRANCE)).isEqualTo("semaine");
        assertThat(Format.unit(Period.Unit.WEEKS, 4, Locale.FRANCE)).isEqualTo("semaines");
        assertThat(Format.unit(Period.Unit.DAYS, 1, Locale.UK)).isEqualTo("day");
    }

    @Test
    void a_date_explains_itself_in_words() {
        Due due = new Period(4, Period.Unit.WEEKS).from(LocalDate.of(2024, 4, 3), LibraryCalendar.france());

        assertThat(due.trace().stream().map(line -> Format.trace(line, Locale.FRANCE)))
                .containsExactly(
                        "L’événement est du mercredi 3 avril 2024\u00a0; ce jour ne compte pas (règlement 1182/71, art. 3,"
                                + " §\u00a01).",
                        "À partir de là, 4 semaines : fin le mercredi 1er mai 2024, avant tout report (art. 3, §\u00a02).",
                        "Le mercredi 1er mai 2024 est férié (Fête du Travail)\u00a0: le délai va jusqu’au jeudi 2 mai 2024"
                                + " (art. 3, §\u00a04).");
        assertThat(Format.trace(due.trace().get(2), Locale.UK))
                .isEqualTo(
                        "Wednesday 1 May 2024 is a public holiday (Labour Day): the period runs on to Thursday 2 May 2024"
                                + " (Art. 3(4)).");
    }

    @Test
    void an_hour_that_counts_is_told() {
        Due due = new Period(72, Period.Unit.HOURS).from(LocalDateTime.of(2024, 4, 3, 9, 40), LibraryCalendar.france());

        assertThat(Format.trace(due.trace().get(0), Locale.UK))
                .isEqualTo("The hour of the event does not count: the period starts on Wednesday 3 April 2024, 10:00"
                        + " (Art. 3(1)).");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_can_be_told(TraceLine.Code code) {
        List<String> parameters =
                switch (code) {
                    case RAW_END -> List.of("1", "MONTHS", "2024-05-01");
                    case NO_SUCH_DATE -> List.of("31", "2024-04-30");
                    case HOLIDAY -> List.of("2024-05-01", "2024-05-02", "LABOUR_DAY");
                    case EXTENDED -> List.of("2", "MONTHS");
                    case STOOD_STILL -> List.of("2024-05-01", "2024-05-11", "10", "2024-06-13");
                    default -> List.of("2024-05-01", "2024-05-02");
                };
        TraceLine line = new TraceLine(code, parameters);

        assertThatCode(() -> Format.trace(line, Locale.FRANCE)).doesNotThrowAnyException();
        assertThat(Format.trace(line, Locale.UK)).doesNotContain("{");
    }

    @Test
    void a_source_is_cited_in_the_reader_s_language() {
        assertThat(Format.source("GDPR 77(2); 2025/2518 4(2)", Locale.FRANCE))
                .isEqualTo("RGPD 77(2); règlement (UE) 2025/2518 4(2)");
        assertThat(Format.source("GDPR 77(2)", Locale.UK)).isEqualTo("GDPR 77(2)");
    }
}
