package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.deadline.LibraryCalendar;
import org.contrepartie.shared.Money;
import org.junit.jupiter.api.Test;

class PenaltyDaysTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);

    private final Measure order = ordered(
            1, new MeasureForm(Measure.Kind.ORDER_COMPLIANCE, "Stop.", DUE, null, null, null, null, null, List.of()));
    private final Measure penalty = ordered(
            2,
            new MeasureForm(
                    Measure.Kind.PENALTY_PAYMENT,
                    "Pay.",
                    null,
                    null,
                    null,
                    Money.of(new BigDecimal("100"), "EUR"),
                    null,
                    1,
                    List.of()));

    @Test
    void the_last_day_is_in_time_and_the_next_is_one_day_late() {
        assertThat(late(DUE)).isZero();
        assertThat(late(DUE.minusDays(1))).isZero();
        assertThat(late(DUE.plusDays(1))).isEqualTo(1);
        assertThat(late(DUE.plusDays(30))).isEqualTo(30);
    }

    @Test
    void it_stops_on_the_day_of_the_execution() {
        order.execute(DUE.plusDays(4), 1);

        assertThat(late(DUE.plusDays(30))).isEqualTo(4);
    }

    @Test
    void the_days_of_a_stay_do_not_count() {
        Appeal appeal = new Appeal("2026-000001", 1, "D2026-0001", NOTIFIED, "the court");
        appeal.become(Appeal.Status.STAYED, DUE.plusDays(2), null);
        appeal.become(Appeal.Status.UPHELD, DUE.plusDays(12), null);

        assertThat(PenaltyDays.of(penalty, List.of(order, penalty), List.of(appeal), DUE.plusDays(15)))
                .isEqualTo(5);
    }

    @Test
    void the_amount_is_so_many_days_at_the_rate() {
        penalty.liquidate(7);

        assertThat(penalty.row().liquidated()).isEqualTo(Money.of(new BigDecimal("700"), "EUR"));
        assertThat(penalty.status()).isEqualTo(Measure.Status.LIQUIDATED);
    }

    private int late(LocalDate today) {
        return PenaltyDays.of(penalty, List.of(order, penalty), List.of(), today);
    }

    private static Measure ordered(int number, MeasureForm form) {
        Measure measure = new Measure("2026-000001", number, form, "officer", Instant.EPOCH);
        measure.order(NOTIFIED, LibraryCalendar.france());
        return measure;
    }
}
