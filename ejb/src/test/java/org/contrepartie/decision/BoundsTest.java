package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.RulePack;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final TurnoverForm SMALL = new TurnoverForm(true, euros("1500000"), 2025, "annual accounts");

    @Test
    void a_fine_up_to_its_maximum_is_within_and_a_cent_more_is_not() {
        assertThat(ordinary(SMALL).areLeftBy(List.of(fine("20000000", Tier.ART_83_5))))
                .isFalse();
        assertThat(ordinary(SMALL).areLeftBy(List.of(fine("20000000.01", Tier.ART_83_5))))
                .isTrue();
        assertThat(ordinary(SMALL).areLeftBy(List.of(fine("10000000.01", Tier.ART_83_4))))
                .isTrue();
    }

    @Test
    void every_fine_is_beyond_while_the_turnover_is_unknown() {
        assertThat(ordinary(null).areLeftBy(List.of(fine("1", Tier.ART_83_5)))).isTrue();
        assertThat(ordinary(null)
                        .areLeftBy(List.of(measure(MeasureForm.of(Measure.Kind.REPRIMAND, "Do not do it again.")))))
                .isFalse();
    }

    @Test
    void all_fines_together_stay_within_the_maximum_of_the_gravest() {
        Measure grave = fine("15000000", Tier.ART_83_5);

        assertThat(ordinary(SMALL).areLeftBy(List.of(grave, fine("5000000", Tier.ART_83_4))))
                .isFalse();
        assertThat(ordinary(SMALL).areLeftBy(List.of(grave, fine("5000000.01", Tier.ART_83_4))))
                .isTrue();
    }

    @Test
    void a_penalty_has_its_daily_maximum() {
        Bounds simplified = new Bounds(RulePack.FR, Decision.Track.SIMPLIFIED, SMALL, DAY);

        assertThat(simplified.areLeftBy(List.of(penalty("100")))).isFalse();
        assertThat(simplified.areLeftBy(List.of(penalty("100.01")))).isTrue();
        assertThat(ordinary(SMALL).areLeftBy(List.of(penalty("100.01")))).isFalse();
    }

    @Test
    void a_fine_without_an_amount_is_within_nothing() {
        assertThat(ordinary(SMALL).areLeftBy(List.of(fine(null, Tier.ART_83_5))))
                .isTrue();
    }

    private static Bounds ordinary(TurnoverForm turnover) {
        return new Bounds(RulePack.FR, Decision.Track.ORDINARY, turnover, DAY);
    }

    private static Measure fine(String amount, Tier tier) {
        return measure(new MeasureForm(
                Measure.Kind.FINE,
                "Pay.",
                null,
                null,
                amount == null ? null : euros(amount),
                null,
                tier,
                null,
                List.of()));
    }

    private static Measure penalty(String rate) {
        return measure(new MeasureForm(
                Measure.Kind.PENALTY_PAYMENT, "Pay.", DAY, null, null, euros(rate), null, null, List.of()));
    }

    private static Measure measure(MeasureForm form) {
        return new Measure("2026-000001", 1, form, "officer", Instant.EPOCH);
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
