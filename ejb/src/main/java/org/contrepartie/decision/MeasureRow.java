package org.contrepartie.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.shared.Money;

/**
 * A measure as it is read.
 *
 * @param label M and the number within the case
 * @param form what it says; its day is known once the decision is notified
 * @param missing the factors of a fine that nobody weighed yet
 * @param author login of who wrote it last
 * @param amendedAt when, to the microsecond: also the version that an amendment names
 * @param orderedOn the day the decision that orders it was notified, null before
 * @param proof number of the exhibit that proves the execution, null before
 * @param daysLate for how many calendar days the penalty was liquidated, null before
 * @param withdrawnBecause null unless it was withdrawn
 */
public record MeasureRow(
        String label,
        int number,
        Measure.Status status,
        MeasureForm form,
        Set<FineFactor> missing,
        String author,
        Instant amendedAt,
        LocalDate orderedOn,
        Integer proof,
        LocalDate executedOn,
        Integer daysLate,
        Money liquidated,
        String withdrawnBecause)
        implements Serializable {}
