package org.contrepartie.procedure;

import org.contrepartie.clock.ClockRow;
import org.contrepartie.complaint.ComplaintSheet;

/**
 * What registering a complaint gave.
 *
 * @param answerBy the clock D01
 */
public record Registered(ComplaintSheet complaint, ClockRow answerBy) {}
