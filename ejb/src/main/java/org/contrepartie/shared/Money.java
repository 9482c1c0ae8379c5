package org.contrepartie.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/** An amount in one currency, exact, kept in minor units (cents). */
@Embeddable
public class Money implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "amount_minor")
    private long minor;

    @Column(name = "currency", length = 3)
    private String currency;

    protected Money() {}

    private Money(long minor, Currency currency) {
        this.minor = minor;
        this.currency = currency.getCurrencyCode();
    }

    /** An amount in minor units: 2000 EUR is 20.00 euros. */
    public static Money ofMinor(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /**
     * An amount as written: 20.00.
     *
     * @throws ArithmeticException if it has more decimals than the currency
     * @throws IllegalArgumentException if ISO 4217 knows no such currency
     */
    public static Money of(BigDecimal amount, String currency) {
        Currency known = Currency.getInstance(currency);
        BigDecimal scaled = amount.setScale(known.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
        return new Money(scaled.unscaledValue().longValueExact(), known);
    }

    public long minor() {
        return minor;
    }

    public String currency() {
        return currency;
    }

    /** The amount with the decimals of its currency. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /**
     * The sum of two amounts of one currency.
     *
     * @throws IllegalArgumentException if the currencies differ: nothing is converted here
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return ofMinor(Math.addExact(minor, other.minor), currency);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && minor == that.minor && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minor, currency);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}
