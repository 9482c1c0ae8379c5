/**
 * Clocks that run: one rule of {@link org.contrepartie.deadline.ClockRule}, one owner, one event, one computation.
 *
 * <p>Decisions: a clock has no date of its own but shows that of its last {@link org.contrepartie.clock.ClockEvent}, which nobody
 * can change or delete; a foreign key holds the two together. So a longer period, a standstill, a correction and a corrected
 * calendar each leave who, when and why. Overdue is not a status but what the day says of a running clock. What changes a rule
 * of counting (a holiday, a correction) takes two people. The timer of the reminders runs on every node; the row of its work and
 * the keys of the reminders make each be told once.
 */
package org.contrepartie.clock;
