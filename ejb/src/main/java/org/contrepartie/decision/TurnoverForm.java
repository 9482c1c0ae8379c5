package org.contrepartie.decision;

import java.io.Serializable;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;

/**
 * What is known of the turnover.
 *
 * @param undertaking whether the respondent is one; else only the fixed maximum counts
 * @param amount worldwide, of the preceding financial year, in euros; null is unknown
 * @param year the financial year, null where the amount is unknown
 * @param source where it is known from, or why it is not
 */
public record TurnoverForm(boolean undertaking, Money amount, Integer year, String source) implements Serializable {

    void check() {
        new Invalid.Check()
                .that(amount == null || amount.minor() >= 0, "amount", "measure.positive")
                .that(amount == null || amount.currency().equals(LegalMaxima.CURRENCY), "amount", "measure.euros")
                .that(amount == null || year != null, "year", "field.required")
                .that(year == null || year >= 1990 && year <= 2200, "year", "turnover.year")
                .text("source", source, 1000)
                .done();
    }

    /** Whether a maximum can be computed from it. */
    public boolean isKnown() {
        return !undertaking || amount != null;
    }
}
