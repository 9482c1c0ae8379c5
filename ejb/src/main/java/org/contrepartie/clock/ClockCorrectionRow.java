package org.contrepartie.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.contrepartie.deadline.Period;

/**
 * A correction of a clock as it is read.
 *
 * @param source where that stands; null where nobody said
 * @param due when the clock ends if another agrees, as it was reckoned when this was proposed
 */
public record ClockCorrectionRow(
        Long id,
        Long clockId,
        String caseRef,
        LocalDate eventOn,
        Period period,
        String calendar,
        String reason,
        String source,
        LocalDateTime due,
        FourEyes.Row eyes)
        implements Serializable {}
