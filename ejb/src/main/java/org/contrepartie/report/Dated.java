package org.contrepartie.report;

import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.DatedWithPrecision.Precision;

/** A date as well as its source knows it, in words: the day, how sure it is, and what the source says. */
final class Dated {

    private Dated() {}

    static String words(DatedWithPrecision dated, Words words) {
        if (dated == null) {
            return words.say("unknown");
        }
        String sure = words.of(dated.precision());
        String date = dated.day()
                .map(words::day)
                .map(day -> dated.precision() == Precision.DAY ? day : words.say("report.dated", day, sure))
                .orElse(sure);
        return dated.words()
                .map(said -> date + ", " + words.say("report.quoted", said))
                .orElse(date);
    }
}
