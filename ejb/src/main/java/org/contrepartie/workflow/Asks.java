package org.contrepartie.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.shared.Invalid;

/**
 * What a line of the procedure asks of who takes it, beside his will.
 *
 * @param needs what must be handed in
 * @param takes what may be handed in
 * @param reason whether he must say why
 */
public record Asks(List<Datum> needs, List<Datum> takes, boolean reason) {

    private static final int MOST_OF_A_REASON = 4000;

    /** Nothing at all. */
    public static final Asks NOTHING = new Asks(List.of(), List.of(), false);

    /** Nothing but why. */
    static final Asks REASON = new Asks(List.of(), List.of(), true);

    static Asks asking(Datum... needs) {
        return new Asks(List.of(needs), List.of(), false);
    }

    /** The same, with what may be handed in besides. */
    Asks may(Datum... more) {
        return new Asks(needs, List.of(more), reason);
    }

    /** The same, with why. */
    Asks withReason() {
        return new Asks(needs, takes, true);
    }

    /** Everything that is asked for, what must be there first. */
    public List<Datum> all() {
        return Stream.concat(needs.stream(), takes.stream()).toList();
    }

    /** Whether it must be handed in. */
    public boolean needs(Datum datum) {
        return needs.contains(datum);
    }

    /**
     * Looks at what was handed in.
     *
     * @param today local to the authority
     * @throws Invalid naming each field ({@code data.reviewOn}, {@code reason}) that is missing or cannot be taken
     */
    public void check(Given given, LocalDate today) {
        Invalid.Check check = new Invalid.Check().atMost("reason", given.reason(), MOST_OF_A_REASON);
        if (reason) {
            check.required("reason", given.reason());
        }
        needs.forEach(datum ->
                check.required("data." + datum.field(), given.text(datum).orElse(null)));
        all().forEach(datum -> given.text(datum).ifPresent(words -> look(check, datum, words, today)));
        check.done();
    }

    private static void look(Invalid.Check check, Datum datum, String words, LocalDate today) {
        String field = "data." + datum.field();
        check.atMost(field, words, datum.kind().most());
        boolean takes = datum.takes(words);
        check.that(takes, field, code(datum));
        if (takes && datum.kind() == Datum.Kind.PAST_DAY) {
            check.that(!LocalDate.parse(words).isAfter(today), field, "field.future");
        }
    }

    private static String code(Datum datum) {
        return switch (datum.kind()) {
            case DAY, PAST_DAY -> "field.date";
            case AMOUNT -> "offer.amount";
            case PERIOD -> "field.period";
            case NUMBER, EXHIBIT, LETTER, OBJECTION -> "field.number";
            default -> "field.unknownValue";
        };
    }
}
