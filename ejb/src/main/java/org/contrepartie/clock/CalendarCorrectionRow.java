package org.contrepartie.clock;

import java.io.Serializable;
import java.time.LocalDate;

/** A correction of a calendar as it is read, see {@link CalendarCorrectionForm}. */
public record CalendarCorrectionRow(
        Long id,
        String calendar,
        LocalDate day,
        CalendarCorrection.Kind kind,
        String name,
        String reason,
        String source,
        FourEyes.Row eyes)
        implements Serializable {}
