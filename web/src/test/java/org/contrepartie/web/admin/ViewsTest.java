package org.contrepartie.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.workflow.Step;
import org.junit.jupiter.api.Test;

class ViewsTest {

    /** What the library has, with nothing corrected. */
    private final HolidaysView holidays =
            new HolidaysView(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC), new CalendarService() {
                @Override
                public String own() {
                    return "FR";
                }

                @Override
                public Optional<HolidayCalendar> find(String id) {
                    return Optional.of(Calendars.of(id));
                }
            });

    @Test
    void without_a_year_the_holidays_are_those_of_this_year() {
        assertThat(holidays.getYear()).isEqualTo(2026);
        assertThat(holidays.getRows()).hasSize(11);
        assertThat(holidays.getRows().get(0).day()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_holiday_on_a_weekend_is_told() {
        // 15 August 2026 is a Saturday, 1 November a Sunday.
        assertThat(holidays.getRows().stream().filter(HolidaysView.Row::weekend).map(HolidaysView.Row::key))
                .containsExactly("ASSUMPTION_MARY", "ALL_SAINTS");
    }

    @Test
    void the_page_of_rights_shows_every_step() {
        assertThat(new RolesView().getRows().stream().map(RolesView.Row::step)).containsExactly(Step.values());
    }
}
