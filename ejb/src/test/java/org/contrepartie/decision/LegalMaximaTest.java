package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.decision.Decision.Track.ORDINARY;
import static org.contrepartie.decision.Decision.Track.SIMPLIFIED;
import static org.contrepartie.decision.Tier.ART_83_4;
import static org.contrepartie.decision.Tier.ART_83_5;
import static org.contrepartie.decision.Tier.ART_83_6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalMaximaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2000000,        ART_83_5, 20000000.00",
        "400000000,      ART_83_5, 20000000.00",
        "500000000,      ART_83_5, 20000000.00",
        "500000001,      ART_83_5, 20000000.04",
        "500000001,      ART_83_6, 20000000.04",
        "40000000000,    ART_83_5, 1600000000.00",
        "500000000,      ART_83_4, 10000000.00",
        "500000001,      ART_83_4, 10000000.02",
        "0,              ART_83_4, 10000000.00",
    })
    void the_higher_of_the_fixed_amount_and_the_share_of_the_turnover_governs(
            BigDecimal turnover, Tier tier, BigDecimal most) {
        assertThat(fine(ORDINARY, tier, undertaking(turnover))).contains(euros(most));
    }

    @Test
    void a_share_is_never_rounded_beyond_the_law() {
        assertThat(fine(ORDINARY, ART_83_5, undertaking(new BigDecimal("500000000.13"))))
                .contains(euros(new BigDecimal("20000000.00")));
    }

    @Test
    void for_who_is_no_undertaking_only_the_fixed_amount_counts() {
        assertThat(fine(ORDINARY, ART_83_5, new TurnoverForm(false, null, null, "an association")))
                .contains(euros(new BigDecimal("20000000.00")));
    }

    @Test
    void where_the_turnover_is_unknown_so_is_the_maximum() {
        assertThat(fine(ORDINARY, ART_83_5, null)).isEmpty();
        assertThat(fine(ORDINARY, ART_83_4, new TurnoverForm(true, null, null, "no accounts are filed")))
                .isEmpty();
    }

    @Test
    void the_simplified_procedure_of_france_has_a_lower_maximum() {
        assertThat(fine(SIMPLIFIED, ART_83_5, undertaking(new BigDecimal("40000000000"))))
                .contains(euros(new BigDecimal("20000.00")));
        assertThat(LegalMaxima.fine(
                                RulePack.GENERIC, SIMPLIFIED, ART_83_6, undertaking(new BigDecimal("40000000000")), DAY)
                        .map(CapRow::maximum))
                .contains(euros(new BigDecimal("1600000000.00")));
    }

    @Test
    void a_penalty_has_its_maximum_a_day_where_the_law_names_one() {
        assertThat(perDay(RulePack.FR, SIMPLIFIED)).contains(euros(new BigDecimal("100.00")));
        assertThat(perDay(RulePack.FR, ORDINARY)).contains(euros(new BigDecimal("100000.00")));
        assertThat(perDay(RulePack.GENERIC, ORDINARY)).isEmpty();
    }

    @Test
    void before_its_day_no_maximum_is_in_force() {
        assertThat(LegalMaxima.fine(
                        RulePack.FR, ORDINARY, ART_83_5, undertaking(BigDecimal.ONE), LocalDate.of(2018, 5, 24)))
                .isEmpty();
    }

    private static Optional<Money> perDay(RulePack pack, Decision.Track track) {
        return LegalMaxima.penaltyPerDay(pack, track, DAY).map(CapRow::maximum);
    }

    private static Optional<Money> fine(Decision.Track track, Tier tier, TurnoverForm turnover) {
        return LegalMaxima.fine(RulePack.FR, track, tier, turnover, DAY).map(CapRow::maximum);
    }

    private static TurnoverForm undertaking(BigDecimal turnover) {
        return new TurnoverForm(true, euros(turnover), 2025, "annual accounts");
    }

    private static Money euros(BigDecimal amount) {
        return Money.of(amount, "EUR");
    }
}
