package org.contrepartie.clock;

import java.time.LocalDate;
import org.contrepartie.deadline.Period;

/**
 * How a clock should have been reckoned. What is null stays as it is.
 *
 * @param eventOn the day it counts from
 * @param period its whole length
 * @param calendar the name of its calendar
 * @param source where that stands; may be null
 */
public record ClockCorrectionForm(LocalDate eventOn, Period period, String calendar, String reason, String source) {}
