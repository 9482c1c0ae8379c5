package org.contrepartie.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.shared.Money;

/** Every word of a document that the authority chooses itself, in one language. Who prints brings it. */
public interface Words {

    /** The language, with the country whose dates and amounts it uses. */
    Locale locale();

    /**
     * The sentence of that key with its places filled.
     *
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    String say(String key, Object... places);

    /** The words for a name that was stored ({@code Action}, {@code assign}), or the name itself where there are none. */
    String name(String family, String stored);

    /** A legal day. */
    String day(LocalDate day);

    /** A day with its name. */
    String namedDay(LocalDate day);

    /** The last moment of a clock; the hour only where it is not the end of the day. */
    String due(LocalDateTime due);

    /** A moment of the trail, in the time zone of the authority. */
    String moment(Instant instant);

    /** An amount with its currency. */
    String money(Money money);

    /** A length of time. */
    String period(Period period);

    /** One reason in the explanation of a date. */
    String trace(TraceLine line);

    /** Why a clock ends when it does, sentence by sentence: the event, the length, each shift, the last moment. */
    default List<String> explain(ClockRow clock) {
        boolean endOfDay = clock.period().unit() != Period.Unit.HOURS;
        String last = endOfDay
                ? say("clock.expires", namedDay(clock.due().toLocalDate()))
                : say("clock.expiresAt", due(clock.due()));
        return Stream.concat(clock.trace().stream().map(this::trace), Stream.of(last))
                .toList();
    }

    /** Where a rule stands, as lawyers of that language cite it. */
    String source(String source);

    /** The words for a constant: {@code Complaint.Channel.EMAIL}. */
    default String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return say(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name());
    }

    /** What was found out, or that it is not known: a document never leaves a blank. */
    default String known(String value) {
        return value == null || value.isBlank() ? say("unknown") : value;
    }

    /** A country by its code of ISO 3166-1. */
    default String country(String code) {
        return code == null
                ? say("unknown")
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }

    /** A language by its tag of BCP 47. */
    default String language(String tag) {
        return tag == null ? say("unknown") : Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }
}
