package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.contrepartie.shared.DatedWithPrecision;

/** Words for what is kept as a code: countries, values of elements, dates as well as their source knows them. */
@Named
@ApplicationScoped
public class Names {

    private Preferences preferences;
    private Format format;
    private Clock clock;

    protected Names() {}

    @Inject
    public Names(Preferences preferences, Format format, Clock clock) {
        this.preferences = preferences;
        this.format = format;
        this.clock = clock;
    }

    /** The words of {@code type.code}; the code itself where the bundles have none, because an officer may write his own. */
    public String of(String type, String code) {
        try {
            return Words.of(preferences.getLocale(), type + "." + code);
        } catch (MissingResourceException written) {
            return code;
        }
    }

    /** The name of a country: {@code GB} is Royaume-Uni; a part of a State keeps its code behind the name. */
    public String country(String code) {
        String[] parts = code.split("-", 2);
        String name = new Locale.Builder().setRegion(parts[0]).build().getDisplayCountry(preferences.getLocale());
        return parts.length == 1 ? name : name + " (" + parts[1] + ")";
    }

    /** Whether anything at all is known of a date. */
    public boolean isKnown(DatedWithPrecision date) {
        return date != null && (date.day().isPresent() || date.words().isPresent());
    }

    /** A date as well as the source knows it: the day, how sure it is, and the words it was given in. */
    public String dated(DatedWithPrecision date) {
        String sure = of("DatedWithPrecision.Precision", date.precision().name());
        boolean exact = date.precision() == DatedWithPrecision.Precision.DAY;
        String day = date.day()
                .map(format::day)
                .map(known -> exact ? known : format.words("report.dated", known, sure))
                .orElse(sure);
        return date.words()
                .map(words -> format.words("report.dated.words", words, day))
                .orElse(day);
    }

    /** The day of a moment of the trail, in the time zone of the authority. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
