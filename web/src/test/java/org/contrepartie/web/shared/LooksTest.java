package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.deadline.ClockRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tone of a clock. */
class LooksTest {

    private static final LocalDate LAST = LocalDate.of(2024, 5, 2);

    private final Looks looks = new Looks(Clock.fixed(Instant.parse("2024-06-01T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"2024-05-01, ok, 0", "2024-05-02, ok, 0", "2024-05-03, warn, 1", "2024-05-12, warn, 10"})
    void a_clock_that_ended_after_its_last_day_is_not_in_order(LocalDate ended, String tone, long late) {
        ClockRow clock = clock(RunningClock.Status.ENDED, ended);

        assertThat(looks.clockTone(clock)).isEqualTo(tone);
        assertThat(clock.daysLate()).isEqualTo(late);
    }

    @Test
    void one_that_runs_beyond_its_last_day_is_the_danger() {
        ClockRow clock = clock(RunningClock.Status.RUNNING, null);

        assertThat(looks.clockTone(clock)).isEqualTo("danger");
        assertThat(clock.daysLate()).isZero();
    }

    private static ClockRow clock(RunningClock.Status status, LocalDate ended) {
        return new ClockRow(
                1L,
                ClockRule.D01,
                "R2024-000456",
                "2024-000012",
                null,
                LAST.minusMonths(3),
                ClockRule.D01.length().orElseThrow(),
                "FR",
                LAST.atTime(23, 59, 59),
                LAST.atTime(23, 59, 59),
                List.of(),
                status,
                status == RunningClock.Status.RUNNING,
                ended,
                ended == null ? null : "A07");
    }
}
