package org.contrepartie.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.web.shared.StatePicture;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
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
    void the_procedure_page_shows_every_step_act_and_clock() {
        ProcedureView page = new ProcedureView();
        assertThat(page.getSteps().stream().map(ProcedureView.StepLine::step)).containsExactly(Step.values());
        assertThat(page.getActs().stream().map(ProcedureView.ActLine::act)).containsExactly(Act.values());
        assertThat(page.getClocks().stream().map(ProcedureView.ClockLine::rule)).containsExactly(ClockRule.values());
        System.out.printf(
                "Procedure page: %d states, %d actions in %d rows, %d acts in %d rows, %d clocks%n",
                page.getNodes().size(),
                page.getSteps().size(),
                Stream.of(Step.values()).map(Step::id).distinct().count(),
                page.getActs().size(),
                Stream.of(Act.values()).map(Act::id).distinct().count(),
                page.getClocks().size());
    }

    @Test
    void every_state_but_the_last_is_left_and_every_state_but_the_first_is_reached_in_the_picture() {
        for (CaseState state : CaseState.values()) {
            boolean drawn = StatePicture.ways().stream().anyMatch(way -> way.from() == state || way.to() == state);
            assertThat(drawn || state == CaseState.SUSPENDED).as(state.name()).isTrue();
        }
    }
}
