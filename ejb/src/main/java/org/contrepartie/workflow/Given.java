package org.contrepartie.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.deadline.Period;

/**
 * What was handed in with a step or an act. {@link Asks} looked at it before anybody reads it here.
 *
 * @param reason in the words of who acts, or null
 * @param data by the names of the contract
 */
public record Given(String reason, Map<String, String> data) {

    public static final Given NOTHING = new Given(null, Map.of());

    public Given {
        Map<String, String> said = new HashMap<>();
        data.forEach((name, words) -> {
            if (words != null && !words.isBlank()) {
                said.put(name, words.strip());
            }
        });
        data = Map.copyOf(said);
    }

    /** Nothing but why. */
    public static Given because(String reason) {
        return new Given(reason, Map.of());
    }

    public Optional<String> text(Datum datum) {
        return Optional.ofNullable(data.get(datum.field()));
    }

    public Optional<LocalDate> day(Datum datum) {
        return text(datum).map(LocalDate::parse);
    }

    public Optional<Integer> number(Datum datum) {
        return text(datum).map(Integer::valueOf);
    }

    /** One of the constants that the datum lets choose. */
    public <E extends Enum<E>> Optional<E> choice(Datum datum, Class<E> type) {
        return text(datum).map(words -> Enum.valueOf(type, words));
    }

    /** An amount of money, looked at already. */
    public Optional<BigDecimal> amount(Datum datum) {
        return text(datum)
                .map(words -> new BigDecimal(
                        words.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.')));
    }

    /** A length of time by ISO 8601, in one unit: {@code P4W}. */
    public Optional<Period> period(Datum datum) {
        return text(datum).map(Given::period);
    }

    /**
     * A length of time as it is written in a letter or a measure, by ISO 8601 in one unit. Empty where nothing is written.
     *
     * @param words looked at already, or null
     */
    public static Optional<Period> lasting(String words) {
        return Optional.ofNullable(words)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .map(Given::period);
    }

    private static Period period(String words) {
        Period.Unit unit =
                switch (words.charAt(words.length() - 1)) {
                    case 'H' -> Period.Unit.HOURS;
                    case 'D' -> Period.Unit.DAYS;
                    case 'W' -> Period.Unit.WEEKS;
                    case 'M' -> Period.Unit.MONTHS;
                    default -> Period.Unit.YEARS;
                };
        return new Period(Integer.parseInt(words.replaceAll("\\D", "")), unit);
    }
}
