package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.shared.DatedWithPrecision;

/** Words for what is kept as a code: countries, languages, values of elements, dates as well as their source knows them. */
@Named
@ApplicationScoped
public class Names {

    /** A clock due within so many days is near. */
    private static final int NEAR = 7;

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

    /** The name of a language: {@code fr} is français. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(preferences.getLocale());
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

    /** The hour of a moment of the trail, in the time zone of the authority: {@code 14 h 05}, {@code 14:05}. */
    public String hour(Instant instant) {
        boolean french = preferences.getLang().equals(Locale.FRENCH.getLanguage());
        return DateTimeFormatter.ofPattern(french ? "H'\u00a0h\u00a0'mm" : "HH:mm")
                .format(LocalDateTime.ofInstant(instant, zone()));
    }

    /** The day of a moment of the trail, in the time zone of the authority. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** The tone of a clock: danger when overdue, warn when near, ok when ended. */
    public String tone(ClockRow row) {
        if (row.status() == RunningClock.Status.ENDED) {
            return "ok";
        }
        boolean near = row.due().isBefore(LocalDateTime.now(clock).plusDays(NEAR));
        return row.overdue() ? "danger" : near ? "warn" : "quiet";
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
