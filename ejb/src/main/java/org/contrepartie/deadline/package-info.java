/**
 * When a period ends, and why: Regulation (EEC, Euratom) 1182/71, in pure Java.
 *
 * <p>Decisions: the algorithm is ours to write and readable by a lawyer; holidays come from a kept library behind the port
 * {@link org.contrepartie.deadline.HolidayCalendar}. An explanation is codes and parameters, never a sentence: the bundles
 * put it into words. No server, no database, no clock in here: an event goes in, a date with its reasons comes out. A
 * running clock and its suspensions belong to the package {@code clock}.
 */
package org.contrepartie.deadline;
