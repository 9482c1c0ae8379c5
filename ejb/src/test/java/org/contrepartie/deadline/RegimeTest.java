package org.contrepartie.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.deadline.Regime.Chapter.COMPLAINTS;
import static org.contrepartie.deadline.Regime.Chapter.COOPERATION;
import static org.contrepartie.deadline.Regime.Chapter.DISPUTE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.deadline.RegimeReason.Because;
import org.junit.jupiter.api.Test;

class RegimeTest {

    private static final LocalDate SECOND = LocalDate.of(2027, 4, 2);
    private static final LocalDate THIRD = SECOND.plusDays(1);

    @Test
    void a_complaint_of_the_first_of_april_is_under_the_law_before() {
        assertThat(Regime.ofComplaint(true, SECOND.minusDays(1), Optional.empty())
                        .chapters())
                .isEmpty();
    }

    @Test
    void a_complaint_of_the_second_of_april_has_chapter_two_only() {
        assertThat(Regime.ofComplaint(true, SECOND, Optional.empty()).chapters())
                .containsExactly(COMPLAINTS);
    }

    @Test
    void a_complaint_of_the_third_of_april_has_cooperation_too() {
        assertThat(Regime.ofComplaint(true, THIRD, Optional.empty()).chapters())
                .containsExactly(COMPLAINTS, COOPERATION);
    }

    @Test
    void an_own_motion_case_has_no_complaint_chapter() {
        assertThat(Regime.ofOwnMotion(true, THIRD, Optional.empty()).chapters()).containsExactly(COOPERATION);
        assertThat(Regime.ofOwnMotion(true, SECOND, Optional.empty()).chapters())
                .isEmpty();
    }

    @Test
    void an_old_complaint_referred_late_has_the_dispute_chapter_only() {
        assertThat(Regime.ofComplaint(true, SECOND.minusYears(1), Optional.of(THIRD))
                        .chapters())
                .containsExactly(DISPUTE);
        assertThat(Regime.ofComplaint(true, SECOND.minusYears(1), Optional.of(SECOND))
                        .chapters())
                .isEmpty();
    }

    @Test
    void a_national_case_has_none_of_it() {
        assertThat(Regime.ofComplaint(false, THIRD, Optional.of(THIRD)).chapters())
                .isEmpty();
    }

    @Test
    void every_chapter_says_why() {
        assertThat(Regime.ofComplaint(true, SECOND, Optional.empty()).reasons())
                .containsExactly(
                        new RegimeReason(COMPLAINTS, true, Because.LODGED_FROM, SECOND),
                        new RegimeReason(COOPERATION, false, Because.LODGED_NOT_AFTER, SECOND),
                        new RegimeReason(DISPUTE, false, Because.NOT_REFERRED, null));
        assertThat(Regime.ofComplaint(true, THIRD, Optional.of(THIRD)).reasons())
                .extracting(RegimeReason::because)
                .containsExactly(Because.LODGED_FROM, Because.LODGED_AFTER, Because.REFERRED_AFTER);
        assertThat(Regime.ofOwnMotion(true, SECOND, Optional.of(SECOND)).reasons())
                .extracting(RegimeReason::because)
                .containsExactly(Because.NO_COMPLAINT, Because.OPENED_NOT_AFTER, Because.REFERRED_NOT_AFTER);
        assertThat(Regime.ofComplaint(false, THIRD, Optional.empty()).reasons())
                .allMatch(reason -> reason.because() == Because.NOT_CROSS_BORDER && !reason.applies());
    }

    @Test
    void no_clock_of_the_regulation_runs_in_a_national_case() {
        Regime national = Regime.ofComplaint(false, THIRD, Optional.of(THIRD));

        assertThat(Stream.of(ClockRule.values()).filter(rule -> !rule.runsUnder(national)))
                .containsExactlyInAnyOrder(
                        ClockRule.D03,
                        ClockRule.D04,
                        ClockRule.D05,
                        ClockRule.D05B,
                        ClockRule.D06,
                        ClockRule.D06B,
                        ClockRule.D06C,
                        ClockRule.D06D,
                        ClockRule.D07B,
                        ClockRule.D07C,
                        ClockRule.D08,
                        ClockRule.D09,
                        ClockRule.D10,
                        ClockRule.D11,
                        ClockRule.D12B,
                        ClockRule.D15C,
                        ClockRule.D16A,
                        ClockRule.D25);
    }
}
