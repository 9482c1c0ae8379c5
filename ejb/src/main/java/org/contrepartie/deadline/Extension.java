package org.contrepartie.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By how much the law lets a period be made longer. An extension is always the whole length from the same event, shifted once.
 *
 * @param kind in which manner the law says it
 * @param least the shortest whole length, null where the law names none
 * @param most the most that may be added in all, or the longest whole length; null where the law names none
 * @param isOnce whether there is only one extension
 * @param notice how long before the end it is announced at least; null where only before the end
 */
public record Extension(Kind kind, Period least, Period most, boolean isOnce, Period notice) {

    /** In which manner the law says it. */
    public enum Kind {
        /** The law knows no extension. */
        NEVER,
        /** Who fixed the period may fix a longer one. */
        BY_ACT,
        /** The law says how much may be added. */
        ADDED,
        /** The law says how long the whole period may be. */
        WHOLE
    }

    /** What an extension lacks. The bundles have a sentence for each, for each clock whose law says it. */
    public enum Lack {
        NEVER,
        NOT_LONGER,
        TOO_LONG,
        TWICE,
        TOO_LATE
    }

    static final Extension NEVER = new Extension(Kind.NEVER, null, null, false, null);
    static final Extension BY_ACT = new Extension(Kind.BY_ACT, null, null, false, null);

    static Extension atMost(int length, Period.Unit unit) {
        return new Extension(Kind.ADDED, null, new Period(length, unit), false, null);
    }

    static Extension whole(int least, int most, Period.Unit unit) {
        return new Extension(Kind.WHOLE, new Period(least, unit), new Period(most, unit), false, null);
    }

    Extension once() {
        return new Extension(kind, least, most, true, notice);
    }

    Extension announced(int length, Period.Unit unit) {
        return new Extension(kind, least, most, isOnce, new Period(length, unit));
    }

    /**
     * What is wrong with an extension. Empty where the law allows it.
     *
     * @param event the day that the clock counts from
     * @param first the length that it began with
     * @param whole the length that it is to have, from the same event
     * @param due the day on which it ends now
     * @param announced the day on which the extension was announced
     * @param before how often it was extended already
     */
    public Optional<Lack> lackOf(
            LocalDate event, Period first, Period whole, LocalDate due, LocalDate announced, int before) {
        if (kind == Kind.NEVER) {
            return Optional.of(Lack.NEVER);
        }
        if (isOnce && before > 0) {
            return Optional.of(Lack.TWICE);
        }
        if (whole.plainlyFrom(event).isAfter(latest(event, first))) {
            return Optional.of(Lack.TOO_LONG);
        }
        return announced.isAfter(lastNotice(due)) ? Optional.of(Lack.TOO_LATE) : Optional.empty();
    }

    /** Whether a whole length is one that the law allows. Only for periods of which the law says the whole. */
    public boolean allowsWhole(LocalDate event, Period whole) {
        LocalDate end = whole.plainlyFrom(event);
        return !end.isBefore(least.plainlyFrom(event)) && !end.isAfter(most.plainlyFrom(event));
    }

    private LocalDate latest(LocalDate event, Period first) {
        return switch (kind) {
            case NEVER -> event;
            case BY_ACT -> LocalDate.MAX;
            case WHOLE -> most.plainlyFrom(event);
            case ADDED ->
                first.unit() == most.unit()
                        ? new Period(first.length() + most.length(), first.unit()).plainlyFrom(event)
                        : most.plainlyFrom(first.plainlyFrom(event));
        };
    }

    /** Counted backwards, so nothing shifts. Source: Regulation 1182/71 Art. 3(4), second sentence. */
    private LocalDate lastNotice(LocalDate due) {
        return notice == null ? due : notice.plainlyBefore(due);
    }
}
