package org.contrepartie.cooperation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An urgent provisional measure as it is read.
 *
 * @param label {@code P1}
 * @param urgency why it could not wait
 * @param validUntil the last day, inclusive
 * @param settledOn the day of its last change of status, null while it is only adopted
 */
public record ProvisionalRow(
        String label,
        String words,
        String urgency,
        LocalDate adoptedOn,
        LocalDate validUntil,
        ProvisionalMeasure.Status status,
        LocalDate settledOn,
        String settledBecause,
        String adoptedBy)
        implements Serializable {}
