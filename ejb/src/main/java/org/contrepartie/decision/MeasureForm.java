package org.contrepartie.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;

/**
 * A measure as it is written down. A day and a period exclude each other; the period counts from the notification of the
 * decision.
 *
 * @param words what is required of the respondent
 * @param dueOn the last day, inclusive, or null
 * @param period ISO 8601 in one unit ({@code P2M}), or null
 * @param amount of a fine, in euros, or null
 * @param dailyRate of a penalty for each day late, in euros, or null
 * @param tier which maximum governs a fine, or null
 * @param secures number of the measure whose delay a penalty is for, or null
 */
public record MeasureForm(
        Measure.Kind kind,
        String words,
        LocalDate dueOn,
        String period,
        Money amount,
        Money dailyRate,
        Tier tier,
        Integer secures,
        List<Weighed> factors)
        implements Serializable {

    public MeasureForm {
        words = words == null ? null : words.strip();
        period = period == null || period.isBlank() ? null : period.strip();
        factors = factors.stream()
                .sorted(Comparator.comparing(Weighed::factor, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * How one factor weighs.
     *
     * @param reason may be null where the factor weighs neither way
     */
    public record Weighed(FineFactor factor, FineFactor.Direction direction, String reason) implements Serializable {

        public Weighed {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** What is required, without day, amount or factors. */
    public static MeasureForm of(Measure.Kind kind, String words) {
        return new MeasureForm(kind, words, null, null, null, null, null, null, List.of());
    }

    /** Looks at everything that needs no look at the case. */
    Invalid.Check check() {
        boolean fine = kind == Measure.Kind.FINE;
        boolean penalty = kind == Measure.Kind.PENALTY_PAYMENT;
        Invalid.Check check = new Invalid.Check()
                .required("kind", kind)
                .text("text", words, 4000)
                .that(dueOn == null || period == null, "period", "measure.dayOrPeriod")
                .that(period == null || period.matches("P[1-9]\\d{0,2}[DWMY]"), "period", "field.period")
                .that(kind == null || fine || amount == null, "amount", "measure.notAFine")
                .that(kind == null || fine || tier == null, "tier", "measure.notAFine")
                .that(kind == null || fine || factors.isEmpty(), "factors", "measure.notAFine")
                .that(!fine || tier != null, "tier", "field.required")
                .that(kind == null || penalty || dailyRate == null, "dailyRate", "measure.notAPenalty")
                .that(kind == null || penalty || secures == null, "secures", "measure.notAPenalty")
                .that(!penalty || dailyRate != null, "dailyRate", "field.required");
        positive(check, "amount", amount);
        positive(check, "dailyRate", dailyRate);
        checkFactors(check);
        return check;
    }

    private static void positive(Invalid.Check check, String field, Money money) {
        check.that(money == null || money.minor() > 0, field, "measure.positive")
                .that(money == null || money.currency().equals(LegalMaxima.CURRENCY), field, "measure.euros");
    }

    private void checkFactors(Invalid.Check check) {
        Set<FineFactor> named = EnumSet.noneOf(FineFactor.class);
        for (int at = 0; at < factors.size(); at++) {
            Weighed one = factors.get(at);
            String field = "factors[" + at + "].";
            check.required(field + "factor", one.factor())
                    .required(field + "direction", one.direction())
                    .atMost(field + "reason", one.reason(), 2000)
                    .that(
                            one.direction() == FineFactor.Direction.NEUTRAL || one.reason() != null,
                            field + "reason",
                            "measure.factorReason")
                    .that(one.factor() == null || named.add(one.factor()), field + "factor", "measure.factorTwice");
        }
    }
}
