package org.contrepartie.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contrepartie.deadline.Period;
import org.contrepartie.shared.Invalid;
import org.junit.jupiter.api.Test;

class AsksTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 3);

    @Test
    void a_suspension_needs_ground_date_of_review_and_reason() {
        assertThat(refused(Step.SUSPEND, Given.NOTHING))
                .containsExactlyInAnyOrder("reason", "data.ground", "data.reviewOn");
    }

    @Test
    void a_ground_outside_the_list_and_a_day_that_is_none_are_named() {
        Given given = new Given("a court is seized", Map.of("ground", "HOLIDAYS", "reviewOn", "soon"));
        assertThat(refused(Step.SUSPEND, given)).containsExactlyInAnyOrder("data.ground", "data.reviewOn");
    }

    @Test
    void nothing_is_notified_tomorrow() {
        Given tomorrow = new Given(null, Map.of("notifiedOn", "2024-04-04"));
        assertThat(refused(Step.REQUEST_INFORMATION, tomorrow)).containsExactly("data.notifiedOn");
        assertThatCode(() -> Step.REQUEST_INFORMATION
                        .asks()
                        .check(new Given(null, Map.of("notifiedOn", "2024-04-03")), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_reason_of_any_length_is_not_taken() {
        assertThat(refused(Step.RESUME, Given.because("x".repeat(4001)))).containsExactly("reason");
    }

    @Test
    void a_length_of_time_is_read_as_iso_8601_writes_it() {
        assertThat(new Given(null, Map.of("period", "P4W")).period(Datum.PERIOD))
                .contains(new Period(4, Period.Unit.WEEKS));
        assertThat(new Given(null, Map.of("period", "P1M")).period(Datum.PERIOD))
                .contains(new Period(1, Period.Unit.MONTHS));
    }

    @Test
    void blank_words_are_nothing() {
        assertThat(new Given(null, Map.of("ground", "  ")).text(Datum.GROUND)).isEmpty();
    }

    private static List<String> refused(Step step, Given given) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> step.asks().check(given, TODAY));
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }
}
