package org.contrepartie.web.scheme;

import java.time.LocalDate;
import org.contrepartie.shared.DatedWithPrecision;

/** A date as it is answered in a form: a day, how sure it is, and the words of the source. */
final class DatedAnswer {

    private DatedAnswer() {}

    /** Without a day only the words are known; without either nothing is. */
    static DatedWithPrecision of(LocalDate day, DatedWithPrecision.Precision precision, String words) {
        if (day == null && words == null) {
            return DatedWithPrecision.UNKNOWN;
        }
        return new DatedWithPrecision(day, day == null ? DatedWithPrecision.Precision.UNKNOWN : precision, words);
    }
}
