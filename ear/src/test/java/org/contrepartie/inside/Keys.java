package org.contrepartie.inside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.report.Words;
import org.contrepartie.shared.Money;

/** Words for a document where there is no portal to bring them: the keys themselves. */
final class Keys implements Words {

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    @Override
    public String say(String key, Object... places) {
        return places.length == 0 ? key : key + " " + Arrays.asList(places);
    }

    @Override
    public String name(String family, String stored) {
        return stored;
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String namedDay(LocalDate day) {
        return day.toString();
    }

    @Override
    public String due(LocalDateTime due) {
        return due.toString();
    }

    @Override
    public String moment(Instant instant) {
        return instant.toString();
    }

    @Override
    public String money(Money money) {
        return money.toString();
    }

    @Override
    public String period(Period period) {
        return period.toString();
    }

    @Override
    public String trace(TraceLine line) {
        return line.toString();
    }

    @Override
    public String source(String source) {
        return source;
    }
}
