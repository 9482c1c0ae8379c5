/**
 * Clocks that run: one rule of {@link org.contrepartie.deadline.ClockRule}, one owner, one event, one computation.
 *
 * <p>Decisions: a running clock keeps the computation it was started with (raw end, due, trace, calendar), so that a later
 * correction of a calendar changes nothing unseen. Overdue is not a status but what the day says of a running clock.
 */
package org.contrepartie.clock;
