package org.contrepartie.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.contrepartie.deadline.Period.Unit;
import org.contrepartie.deadline.TraceLine.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final HolidayCalendar FRANCE = LibraryCalendar.france();

    @ParameterizedTest(name = "{0} + {1} {2}: {3}, due {4}")
    @CsvSource({
        "2024-01-31,  1, MONTHS, 2024-02-29, 2024-02-29",
        "2024-04-03,  4, WEEKS,  2024-05-01, 2024-05-02",
        "2024-05-31,  3, MONTHS, 2024-08-31, 2024-09-02",
        "2024-03-29,  2, DAYS,   2024-03-31, 2024-04-03",
        "2027-11-30, 15, MONTHS, 2029-02-28, 2029-02-28",
        "2024-04-03,  3, MONTHS, 2024-07-03, 2024-07-03",
    })
    void the_worked_examples_come_out(LocalDate event, int length, Unit unit, LocalDate raw, LocalDate due) {
        Due ends = new Period(length, unit).from(event, FRANCE);

        assertThat(ends.rawEnd()).isEqualTo(raw.atTime(23, 59, 59));
        assertThat(ends.due()).isEqualTo(due.atTime(23, 59, 59));
    }

    @ParameterizedTest
    @CsvSource({"DAYS", "WORKING_DAYS"})
    void a_single_day_needs_no_second_working_day(Unit unit) {
        Due ends = new Period(1, unit).from(LocalDate.of(2024, 4, 3), FRANCE);

        assertThat(ends.due().toLocalDate()).isEqualTo(LocalDate.of(2024, 4, 4));
    }

    @Test
    void the_first_of_may_is_named_as_the_reason() {
        Due ends = new Period(4, Unit.WEEKS).from(LocalDate.of(2024, 4, 3), FRANCE);

        assertThat(ends.trace())
                .extracting(TraceLine::code)
                .containsExactly(Code.EVENT_DAY_EXCLUDED, Code.RAW_END, Code.HOLIDAY);
        assertThat(ends.trace().get(2).parameters()).startsWith("2024-05-01", "2024-05-02");
    }

    @Test
    void a_missing_thirty_first_is_named_as_the_reason() {
        Due ends = new Period(1, Unit.MONTHS).from(LocalDate.of(2024, 1, 31), FRANCE);

        assertThat(ends.trace()).contains(TraceLine.of(Code.NO_SUCH_DATE, 31, "2024-02-29"));
    }

    @Test
    void the_hour_of_the_event_does_not_count_and_hours_never_shift() {
        Due ends = new Period(24, Unit.HOURS).from(LocalDateTime.of(2024, 4, 9, 10, 20), FRANCE);

        assertThat(ends.due()).isEqualTo(LocalDateTime.of(2024, 4, 10, 11, 0));
        assertThat(new Period(24, Unit.HOURS)
                        .from(LocalDateTime.of(2024, 4, 5, 10, 20), FRANCE)
                        .due())
                .isEqualTo(LocalDateTime.of(2024, 4, 6, 11, 0));
    }

    @Test
    void at_least_four_weeks_before_a_saturday_is_a_saturday() {
        Due ends = new Period(4, Unit.WEEKS).before(LocalDate.of(2024, 6, 1), FRANCE);

        assertThat(ends.due().toLocalDate()).isEqualTo(LocalDate.of(2024, 5, 4));
    }

    @Test
    void a_period_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Period(0, Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01", "2024-04-01", "2024-05-01", "2024-05-08", "2024-05-09", "2024-05-20",
        "2024-07-14", "2024-08-15", "2024-11-01", "2024-11-11", "2024-12-25", "2028-04-17",
    })
    void the_legal_holidays_of_france_are_complete(LocalDate holiday) {
        assertThat(FRANCE.holiday(holiday)).isPresent();
        assertThat(FRANCE.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void france_has_eleven_legal_holidays_a_year() {
        assertThat(LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).filter(day -> FRANCE.holiday(day)
                        .isPresent()))
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"57", "67", "68"})
    void alsace_moselle_adds_good_friday_and_the_second_day_of_christmas(String department) {
        HolidayCalendar there = LibraryCalendar.alsaceMoselle(department);

        assertThat(there.id()).isEqualTo("FR-" + department);
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> there.holiday(day).isPresent()
                                && FRANCE.holiday(day).isEmpty()))
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
    }

    @Test
    void in_alsace_moselle_a_period_that_ends_on_good_friday_goes_on_to_the_tuesday_after_easter() {
        Due there = new Period(1, Unit.MONTHS).from(LocalDate.of(2026, 3, 3), LibraryCalendar.alsaceMoselle("67"));
        Due elsewhere = new Period(1, Unit.MONTHS).from(LocalDate.of(2026, 3, 3), FRANCE);

        assertThat(elsewhere.due().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(there.due().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void paris_is_not_in_alsace_moselle() {
        assertThatThrownBy(() -> LibraryCalendar.alsaceMoselle("75")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void a_month_later_is_the_same_date_or_the_last_of_its_month(
            @ForAll @IntRange(max = 9000) int day, @ForAll @IntRange(min = 1, max = 36) int months) {
        LocalDate event = LocalDate.of(2020, 1, 1).plusDays(day);
        LocalDate raw =
                new Period(months, Unit.MONTHS).from(event, FRANCE).rawEnd().toLocalDate();

        assertThat(raw.getDayOfMonth() == event.getDayOfMonth() || raw.getDayOfMonth() == raw.lengthOfMonth())
                .isTrue();
    }
}
