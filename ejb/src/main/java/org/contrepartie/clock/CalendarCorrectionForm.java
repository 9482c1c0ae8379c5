package org.contrepartie.clock;

import java.time.LocalDate;

/**
 * A correction of a calendar as it is proposed.
 *
 * @param calendar the name of the calendar
 * @param name how the holiday is called that is added; null where one is taken away
 * @param reason why
 * @param source where it was published
 */
public record CalendarCorrectionForm(
        String calendar, LocalDate day, CalendarCorrection.Kind kind, String name, String reason, String source) {}
