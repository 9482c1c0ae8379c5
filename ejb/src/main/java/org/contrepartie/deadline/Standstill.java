package org.contrepartie.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * For how long a clock stood still.
 *
 * @param stopped the day on which it stopped
 * @param goesOn the day on which it went on
 */
public record Standstill(LocalDate stopped, LocalDate goesOn) {

    /** By how many calendar days the end is later. */
    public long days() {
        return ChronoUnit.DAYS.between(stopped, goesOn);
    }
}
