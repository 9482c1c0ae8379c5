package org.contrepartie.web.casefile;

import java.math.BigDecimal;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;

/** An amount in euros as people write it: 20, 20,50 or 1 000.00. */
final class TypedEuros {

    private TypedEuros() {}

    /**
     * The amount; null where nothing is typed.
     *
     * @param field the input, for the message
     * @throws Invalid if it cannot be read as an amount to the cent
     */
    static Money read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
            return Money.of(new BigDecimal(plain), "EUR");
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw new Invalid(field, "offer.amount");
        }
    }

    /** How an amount stands in its input. */
    static String written(Money money) {
        return money == null ? null : money.amount().toPlainString();
    }
}
