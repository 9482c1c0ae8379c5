package org.contrepartie.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.report.Words;
import org.contrepartie.shared.Money;

/**
 * The words of a printed document, from the same bundles and in the same forms as the pages.
 *
 * @param zone the time zone of the authority
 */
public record ReportWords(Locale locale, ZoneId zone) implements Words {

    /** For a letter: French to who reads French, English to everybody else. */
    public static ReportWords in(String language, ZoneId zone) {
        boolean french = Locale.forLanguageTag(language).getLanguage().equals(Locale.FRENCH.getLanguage());
        return new ReportWords(french ? Locale.FRANCE : Locale.UK, zone);
    }

    @Override
    public String say(String key, Object... places) {
        return org.contrepartie.web.shared.Words.of(locale, key, places);
    }

    @Override
    public String name(String family, String stored) {
        return org.contrepartie.web.shared.Words.find(locale, family + "." + stored)
                .orElse(stored);
    }

    @Override
    public String day(LocalDate day) {
        return Format.day(day, locale);
    }

    @Override
    public String namedDay(LocalDate day) {
        return Format.namedDay(day, locale);
    }

    @Override
    public String due(LocalDateTime due) {
        return Format.due(due, locale);
    }

    @Override
    public String moment(Instant instant) {
        return Format.instant(instant, zone, locale);
    }

    @Override
    public String money(Money money) {
        return Format.money(money, locale);
    }

    @Override
    public String period(Period period) {
        return Format.period(period, locale);
    }

    @Override
    public String trace(TraceLine line) {
        return Format.trace(line, locale);
    }

    @Override
    public String source(String source) {
        return Format.source(source, locale);
    }
}
