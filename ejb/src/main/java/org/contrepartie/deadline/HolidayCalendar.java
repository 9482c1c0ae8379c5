package org.contrepartie.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The public holidays of the place where the action is to be taken.
 *
 * <p>Source: Regulation 1182/71 Art. 2(1).
 */
public interface HolidayCalendar {

    /** What the key of a holiday begins with that the house entered itself: its name follows as it was typed. */
    String NAMED = "named:";

    /** The name of the calendar, as a clock stores it: {@code FR}. */
    String id();

    /** The key of the public holiday on that day. Empty on any other day, Sundays included. */
    Optional<String> holiday(LocalDate day);

    /** Whether the day is neither Saturday, Sunday nor a public holiday. Source: Regulation 1182/71 Art. 2(2). */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }
}
