package org.contrepartie.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void twenty_in_cash_and_eighty_in_vouchers_are_one_hundred() {
        assertThat(Money.ofMinor(2000, "EUR").plus(Money.ofMinor(8000, "EUR")))
                .isEqualTo(Money.of(new BigDecimal("100.00"), "EUR"));
    }

    @Test
    void a_fraction_of_a_cent_is_refused() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.005"), "EUR")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_are_never_added() {
        assertThatThrownBy(() -> Money.ofMinor(1, "EUR").plus(Money.ofMinor(1, "GBP")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor) {
        Money money = Money.ofMinor(minor, "EUR");
        assertThat(Money.of(new BigDecimal(money.amount().toPlainString()), "EUR"))
                .isEqualTo(money);
    }
}
