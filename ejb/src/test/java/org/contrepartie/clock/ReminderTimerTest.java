package org.contrepartie.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often reminders are told. */
class ReminderTimerTest {

    @Test
    void an_interval_is_a_duration() {
        assertThat(ReminderTimer.every("PT1H")).isEqualTo(3_600_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hourly", "", "PT0S", "-PT1H"})
    void another_is_refused_by_the_name_of_its_setting(String said) {
        assertThatThrownBy(() -> ReminderTimer.every(said))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contrepartie.reminders.every");
    }
}
