package org.contrepartie.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.contrepartie.deadline.Period.Unit;
import org.contrepartie.deadline.TraceLine.Code;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final HolidayCalendar FRANCE = LibraryCalendar.france();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void an_extension_counts_the_whole_from_the_first_event_and_shifts_once() {
        Reckoning oneMonth = Reckoning.of(LocalDate.of(2024, 1, 31), new Period(1, Unit.MONTHS), Counting.FORWARD);

        Due longer = oneMonth.lasting(new Period(3, Unit.MONTHS)).in(FRANCE);

        assertThat(longer.due().toLocalDate())
                .as("not a month after 29 February")
                .isEqualTo(LocalDate.of(2024, 4, 30));
    }

    @Test
    void a_clock_that_stood_still_is_shifted_once_at_its_end() {
        Reckoning still = new Reckoning(
                LocalDate.of(2024, 4, 3).atStartOfDay(),
                new Period(4, Unit.WEEKS),
                Counting.FORWARD,
                List.of(new Standstill(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 4, 20))),
                null);

        Due due = still.in(FRANCE);

        assertThat(due.rawEnd().toLocalDate()).isEqualTo(LocalDate.of(2024, 5, 11));
        assertThat(due.due().toLocalDate()).isEqualTo(LocalDate.of(2024, 5, 13));
        assertThat(due.trace())
                .extracting(TraceLine::code)
                .containsExactly(Code.EVENT_DAY_EXCLUDED, Code.RAW_END, Code.STOOD_STILL, Code.WEEKEND, Code.WEEKEND);
    }

    @Test
    void an_extended_clock_keeps_the_days_on_which_it_stood_still() {
        Standstill tenDays = new Standstill(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 4, 20));
        Reckoning longer = new Reckoning(
                        LocalDate.of(2024, 4, 3).atStartOfDay(),
                        new Period(4, Unit.WEEKS),
                        Counting.FORWARD,
                        List.of(tenDays),
                        null)
                .lasting(new Period(6, Unit.WEEKS));

        assertThat(longer.in(FRANCE).rawEnd().toLocalDate()).isEqualTo(LocalDate.of(2024, 5, 25));
    }

    @Test
    void an_act_is_valid_until_a_saturday_and_no_longer() {
        Reckoning valid = Reckoning.of(LocalDate.of(2024, 3, 1), new Period(3, Unit.MONTHS), Counting.VALIDITY);

        assertThat(valid.in(FRANCE).due().toLocalDate()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void fifteen_days_before_a_session_are_counted_backwards() {
        Reckoning summons =
                Reckoning.of(LocalDate.of(2024, 5, 16), ClockRule.D14.length().orElseThrow(), ClockRule.D14.counting());

        assertThat(summons.in(FRANCE).due().toLocalDate())
                .as("1 May is a holiday and stays the last day")
                .isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void a_day_that_an_act_names_does_not_shift() {
        LocalDate sunday = LocalDate.of(2024, 6, 2);
        Reckoning named = new Reckoning(
                sunday.minusDays(30).atStartOfDay(), new Period(30, Unit.DAYS), Counting.DAY_NAMED, List.of(), sunday);

        assertThat(named.in(FRANCE).due().toLocalDate()).isEqualTo(sunday);
    }

    @Test
    void a_row_adds_a_holiday_and_another_takes_one_away() {
        LocalDate mourning = LocalDate.of(2024, 5, 2);
        LocalDate labourDay = LocalDate.of(2024, 5, 1);
        Reckoning fourWeeks = Reckoning.of(LocalDate.of(2024, 4, 3), new Period(4, Unit.WEEKS), Counting.FORWARD);

        HolidayCalendar more = new CorrectedCalendar(FRANCE, Map.of(mourning, Optional.of("Day of mourning")));
        HolidayCalendar fewer = new CorrectedCalendar(FRANCE, Map.of(labourDay, Optional.empty()));

        assertThat(fourWeeks.in(more).due().toLocalDate()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(fourWeeks.in(more).trace())
                .contains(new TraceLine(
                        Code.HOLIDAY, List.of("2024-05-02", "2024-05-03", HolidayCalendar.NAMED + "Day of mourning")));
        assertThat(fourWeeks.in(fewer).due().toLocalDate()).isEqualTo(labourDay);
    }

    @Property(tries = 300)
    void the_last_day_of_a_forward_period_is_a_working_day_in_every_calendar(
            @ForAll @IntRange(max = 9000) int day, @ForAll @IntRange(min = 1, max = 40) int length, @ForAll Unit unit) {
        if (unit == Unit.HOURS) {
            return;
        }
        for (String id : List.of("FR", "DE", "ES", "EU-INST")) {
            HolidayCalendar calendar = Calendars.of(id);
            Due due = new Period(length, unit).from(FIRST.plusDays(day), calendar);

            assertThat(calendar.isWorkingDay(due.due().toLocalDate())).isTrue();
        }
    }

    @Property(tries = 300)
    void a_later_event_never_ends_earlier(
            @ForAll @IntRange(max = 9000) int day,
            @ForAll @IntRange(min = 1, max = 40) int later,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll Unit unit) {
        if (unit == Unit.HOURS) {
            return;
        }
        Period period = new Period(length, unit);

        assertThat(period.from(FIRST.plusDays(day + later), FRANCE).due())
                .isAfterOrEqualTo(period.from(FIRST.plusDays(day), FRANCE).due());
        assertThat(period.before(FIRST.plusDays(day + later), FRANCE).due())
                .isAfterOrEqualTo(period.before(FIRST.plusDays(day), FRANCE).due());
    }

    @Property(tries = 300)
    void more_holidays_never_end_a_period_earlier(
            @ForAll @IntRange(max = 9000) int day,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll Unit unit,
            @ForAll @Size(max = 10) Set<@IntRange(max = 60) Integer> added) {
        if (unit == Unit.HOURS) {
            return;
        }
        LocalDate event = FIRST.plusDays(day);
        Period period = new Period(length, unit);
        LocalDate raw = period.from(event, FRANCE).rawEnd().toLocalDate();
        HolidayCalendar more = new CorrectedCalendar(
                FRANCE,
                added.stream()
                        .collect(Collectors.toMap(
                                offset -> raw.minusDays(10).plusDays(offset), offset -> Optional.of("more"))));

        assertThat(period.from(event, more).due())
                .isAfterOrEqualTo(period.from(event, FRANCE).due());
    }

    @Property(tries = 300)
    void every_period_of_two_days_or_more_holds_two_working_days(
            @ForAll @IntRange(max = 9000) int day, @ForAll @IntRange(min = 2, max = 10) int length, @ForAll Unit unit) {
        if (unit == Unit.HOURS) {
            return;
        }
        LocalDate event = FIRST.plusDays(day);
        LocalDate due = new Period(length, unit).from(event, FRANCE).due().toLocalDate();

        assertThat(event.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(FRANCE::isWorkingDay)
                        .limit(2))
                .hasSize(2);
    }

    @Test
    void the_calendars_of_the_house_have_the_holidays_that_everybody_knows() {
        assertThat(Calendars.ids())
                .containsExactlyInAnyOrder(
                        "FR", "FR-57", "FR-67", "FR-68", "BE", "DE", "ES", "IE", "IT", "LU", "NL", "EU-INST");
        assertThat(Calendars.of("BE").holiday(LocalDate.of(2026, 7, 21))).isPresent();
        assertThat(Calendars.of("DE").holiday(LocalDate.of(2026, 10, 3))).isPresent();
        assertThat(Calendars.of("ES").holiday(LocalDate.of(2026, 10, 12))).isPresent();
        assertThat(Calendars.of("IE").holiday(LocalDate.of(2026, 3, 17))).isPresent();
        assertThat(Calendars.of("IT").holiday(LocalDate.of(2026, 6, 2))).isPresent();
        assertThat(Calendars.of("LU").holiday(LocalDate.of(2026, 6, 23))).isPresent();
        assertThat(Calendars.of("NL").holiday(LocalDate.of(2026, 4, 27))).isPresent();
    }

    @Test
    void the_institutions_rest_around_easter_ascension_and_the_end_of_the_year() {
        HolidayCalendar institutions = Calendars.of("EU-INST");
        Set<LocalDate> days = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .filter(day -> institutions.holiday(day).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(days)
                .contains(
                        LocalDate.of(2024, 1, 2),
                        LocalDate.of(2024, 3, 28),
                        LocalDate.of(2024, 3, 29),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 5, 10),
                        LocalDate.of(2024, 12, 24),
                        LocalDate.of(2024, 12, 31))
                .hasSize(21);
    }

    @Test
    void what_is_merely_observed_is_no_holiday() {
        assertThat(Calendars.of("NL").holiday(LocalDate.of(2026, 4, 3)))
                .as("Good Friday in the Netherlands")
                .isEmpty();
    }
}
