package org.contrepartie.clock;

import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Reckoning;

/**
 * A reckoning with its result.
 *
 * @param calendar the name of the calendar in which it was made
 */
record Reckoned(Reckoning reckoning, String calendar, Due due) {

    boolean isInHours() {
        return reckoning.period().unit() == Period.Unit.HOURS;
    }
}
