package org.contrepartie.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.contrepartie.deadline.Extension.Lack;
import org.contrepartie.deadline.Period.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much the law lets a period be made longer, rule by rule. */
class ExtensionTest {

    private static final LocalDate EVENT = LocalDate.of(2027, 6, 1);

    @ParameterizedTest(name = "{0} from {1} to {2} {3}: {4}")
    @CsvSource({
        "D06B,  4,  6, WEEKS,",
        "D06B,  4,  7, WEEKS,  TOO_LONG",
        "D06C,  4,  6, WEEKS,",
        "D11,   4,  6, WEEKS,",
        "D11,   4,  7, WEEKS,  TOO_LONG",
        "D08,  15, 27, MONTHS,",
        "D08,  15, 28, MONTHS, TOO_LONG",
        "D09,  12, 14, MONTHS,",
        "D09,  12, 15, MONTHS, TOO_LONG",
        "D12,   3,  6, WEEKS,",
        "D12,   3,  7, WEEKS,  TOO_LONG",
        "D16B,  1,  2, MONTHS,",
        "D16B,  1,  3, MONTHS, TOO_LONG",
        "D23,   1,  3, MONTHS,",
        "D23,   1,  4, MONTHS, TOO_LONG",
        "D24,   8, 14, WEEKS,",
        "D24,   8, 15, WEEKS,  TOO_LONG",
        "D13,  10, 90, DAYS,",
        "D01,   3,  4, MONTHS, NEVER",
        "D15,   4,  5, WEEKS,  NEVER",
    })
    void the_law_allows_so_much_and_no_more(ClockRule rule, int first, int whole, Unit unit, Lack lack) {
        assertThat(rule.extension()
                        .lackOf(EVENT, new Period(first, unit), new Period(whole, unit), EVENT.plusYears(2), EVENT, 0))
                .isEqualTo(Optional.ofNullable(lack));
    }

    @Test
    void fifteen_months_are_extended_once() {
        assertThat(lackOf(ClockRule.D08, 15, 20, EVENT, 1)).contains(Lack.TWICE);
        assertThat(lackOf(ClockRule.D09, 12, 14, EVENT, 1)).isEmpty();
    }

    @Test
    void an_extension_of_fifteen_months_is_announced_four_weeks_before_they_end() {
        LocalDate due = LocalDate.of(2028, 9, 1);

        assertThat(lackOf(ClockRule.D08, 15, 20, due.minusWeeks(4), 0)).isEmpty();
        assertThat(lackOf(ClockRule.D08, 15, 20, due.minusWeeks(4).plusDays(1), 0))
                .contains(Lack.TOO_LATE);
    }

    @Test
    void an_extension_of_twelve_months_is_announced_two_weeks_before_they_end() {
        LocalDate due = LocalDate.of(2028, 9, 1);

        assertThat(lackOf(ClockRule.D09, 12, 13, due.minusWeeks(2), 0)).isEmpty();
        assertThat(lackOf(ClockRule.D09, 12, 13, due.minusWeeks(2).plusDays(1), 0))
                .contains(Lack.TOO_LATE);
    }

    @Test
    void a_person_is_told_of_a_longer_period_before_the_first_ends() {
        LocalDate due = LocalDate.of(2028, 9, 1);

        assertThat(lackOf(ClockRule.D23, 1, 3, due, 0)).isEmpty();
        assertThat(lackOf(ClockRule.D23, 1, 3, due.plusDays(1), 0)).contains(Lack.TOO_LATE);
    }

    @Test
    void the_respondent_has_three_weeks_at_least_and_six_at_most() {
        Extension hearing = ClockRule.D12.extension();

        assertThat(hearing.allowsWhole(EVENT, new Period(20, Unit.DAYS))).isFalse();
        assertThat(hearing.allowsWhole(EVENT, new Period(3, Unit.WEEKS))).isTrue();
        assertThat(hearing.allowsWhole(EVENT, new Period(1, Unit.MONTHS))).isTrue();
        assertThat(hearing.allowsWhole(EVENT, new Period(43, Unit.DAYS))).isFalse();
    }

    private static Optional<Lack> lackOf(ClockRule rule, int first, int whole, LocalDate announced, int before) {
        Unit unit = rule.length().orElseThrow().unit();
        return rule.extension()
                .lackOf(
                        EVENT,
                        new Period(first, unit),
                        new Period(whole, unit),
                        LocalDate.of(2028, 9, 1),
                        announced,
                        before);
    }
}
