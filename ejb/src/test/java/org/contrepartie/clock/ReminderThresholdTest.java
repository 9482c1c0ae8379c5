package org.contrepartie.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderThresholdTest {

    @ParameterizedTest(name = "{0} days left: {1}")
    @CsvSource({"28, 28", "15, 28", "14, 14", "8, 14", "7, 7", "4, 7", "3, 3", "0, 3"})
    void the_nearest_threshold_that_is_reached_is_told(int left, int threshold) {
        LocalDate today = LocalDate.of(2027, 4, 2);

        assertThat(ReminderService.threshold(today, today.plusDays(left))).isEqualTo(threshold);
    }
}
