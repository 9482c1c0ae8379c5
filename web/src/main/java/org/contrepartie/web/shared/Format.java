package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.shared.Money;

/** Dates, hours, amounts and the reasons of a date, as the reader's language writes them. */
@Named
@ApplicationScoped
public class Format {

    /** CLDR groups French digits with a narrow space that many fonts and searches do not know. */
    private static final char NARROW_SPACE = '\u202f';

    private static final char NO_BREAK_SPACE = '\u00a0';

    private Preferences preferences;
    private ZoneId zone;

    protected Format() {}

    @Inject
    public Format(Preferences preferences, Clock clock) {
        this.preferences = preferences;
        this.zone = clock.getZone();
    }

    /** A legal day: {@code 03/04/2024}, {@code 3 April 2024}. */
    public String day(LocalDate day) {
        return day(day, preferences.getLocale());
    }

    /** A day as people type it, for examples. */
    public String typedDay(LocalDate day) {
        return TypedDay.WRITTEN_FIRST.format(day);
    }

    /** A day with its name, for sentences: {@code mercredi 1er mai 2024}, {@code Wednesday 1 May 2024}. */
    public String namedDay(LocalDate day) {
        return namedDay(day, preferences.getLocale());
    }

    /** The last day or moment of a clock, short: {@code jeu. 2 mai 2024}; the hour only where it is not the end of the day. */
    public String due(TemporalAccessor due) {
        return due(due, preferences.getLocale());
    }

    /** A moment of the trail, in the time zone of the authority: {@code 03/04/2024 à 14 h 05}, {@code 3 April 2024, 14:05}. */
    public String instant(Instant instant) {
        return instant(instant, zone, preferences.getLocale());
    }

    /** The hour of a moment, in the time zone of the authority: {@code 14 h 05}, {@code 14:05}. */
    public String hour(Instant instant) {
        return hour(LocalDateTime.ofInstant(instant, zone), preferences.getLocale());
    }

    /** The name of a language in the reader's own. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(preferences.getLocale());
    }

    /** The name of a country in the reader's language. */
    public String country(String code) {
        return new Locale("", code).getDisplayCountry(preferences.getLocale());
    }

    /** An amount with its currency: {@code 1 234,56 €}, {@code €1,234.56}, the spaces never broken. */
    public String money(Money money) {
        return money(money, preferences.getLocale());
    }

    /** One reason in the explanation of a date, as a sentence. */
    public String trace(TraceLine line) {
        return trace(line, preferences.getLocale());
    }

    /** The name of a holiday. */
    public String holiday(String key) {
        return holiday(key, preferences.getLocale());
    }

    /** Why a clock ends when it does, sentence by sentence. */
    public List<String> explain(ClockRow clock) {
        return new ReportWords(preferences.getLocale(), zone).explain(clock);
    }

    /** A length of time in words: {@code 4 semaines}. */
    public String period(Period period) {
        return period(period, preferences.getLocale());
    }

    /** Where a rule stands, as lawyers of that language cite it: {@code RGPD 77(2)}. */
    public String source(String source) {
        return source(source, preferences.getLocale());
    }

    /** The sentence of that key with its places filled, for pages. */
    public String words(String key, Object... places) {
        return Words.of(preferences.getLocale(), key, places);
    }

    static String day(LocalDate day, Locale locale) {
        return pattern(locale, "dd/MM/yyyy", "d MMMM yyyy").format(day);
    }

    static String namedDay(LocalDate day, Locale locale) {
        return pattern(locale, "EEEE " + french(day) + " MMMM yyyy", "EEEE d MMMM yyyy")
                .format(day);
    }

    static String due(TemporalAccessor due, Locale locale) {
        LocalDate day = LocalDate.from(due);
        String date = pattern(locale, "EEE " + french(day) + " MMM yyyy", "EEE d MMM yyyy")
                .format(day);
        boolean endOfDay = !(due instanceof LocalDateTime moment) || moment.getMinute() == 59;
        return endOfDay ? date : date + ", " + hour((LocalDateTime) due, locale);
    }

    static String instant(Instant instant, ZoneId zone, Locale locale) {
        return moment(LocalDateTime.ofInstant(instant, zone), locale);
    }

    static String moment(LocalDateTime moment, Locale locale) {
        return Words.of(locale, "format.moment", day(moment.toLocalDate(), locale), hour(moment, locale));
    }

    static String money(Money money, Locale locale) {
        Currency currency = Currency.getInstance(money.currency());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(money.amount()).replace(NARROW_SPACE, NO_BREAK_SPACE);
    }

    static String trace(TraceLine line, Locale locale) {
        Object[] places = IntStream.range(0, line.parameters().size())
                .mapToObj(place -> place(line, place, locale))
                .toArray();
        return Words.of(locale, "TraceLine." + line.code(), places);
    }

    static String period(Period period, Locale locale) {
        return period.length() + " " + unit(period.unit(), period.length(), locale);
    }

    static String unit(Period.Unit unit, int length, Locale locale) {
        return Words.of(locale, "Period.Unit." + unit, length);
    }

    static String source(String source, Locale locale) {
        return source.replace("GDPR", Words.of(locale, "law.gdpr"))
                .replace("2025/2518", Words.of(locale, "law.2025_2518"))
                .replace("house rule", Words.of(locale, "law.house"));
    }

    /** The name of a holiday: what the house entered itself is called as it was typed. */
    static String holiday(String key, Locale locale) {
        return key.startsWith(HolidayCalendar.NAMED)
                ? key.substring(HolidayCalendar.NAMED.length())
                : Words.of(locale, "holiday." + key);
    }

    private static String place(TraceLine line, int place, Locale locale) {
        List<String> parameters = line.parameters();
        String value = parameters.get(place);
        boolean length = line.code() == TraceLine.Code.RAW_END || line.code() == TraceLine.Code.EXTENDED;
        if (length && place == 1) {
            return unit(Period.Unit.valueOf(value), Integer.parseInt(parameters.get(0)), locale);
        }
        if (line.code() == TraceLine.Code.HOLIDAY && place == 2) {
            return holiday(value, locale);
        }
        if (value.contains("T")) {
            LocalDateTime moment = LocalDateTime.parse(value);
            return Words.of(locale, "format.moment", namedDay(moment.toLocalDate(), locale), hour(moment, locale));
        }
        return value.contains("-") ? namedDay(LocalDate.parse(value), locale) : value;
    }

    private static String hour(LocalDateTime moment, Locale locale) {
        return pattern(locale, "H'\u00a0h\u00a0'mm", "HH:mm").format(moment);
    }

    /** French counts the days of a month by plain numbers, but the first. */
    private static String french(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "d'er'" : "d";
    }

    private static DateTimeFormatter pattern(Locale locale, String french, String english) {
        return DateTimeFormatter.ofPattern(
                locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english, locale);
    }
}
