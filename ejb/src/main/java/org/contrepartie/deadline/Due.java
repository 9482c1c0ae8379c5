package org.contrepartie.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When a period ends, and why. Both times are local to the authority.
 *
 * @param rawEnd the end before weekends and holidays
 * @param due the last moment, inclusive: 23:59:59 of the last day, or the hour for periods in hours
 * @param trace the reasons, in their order
 */
public record Due(LocalDateTime rawEnd, LocalDateTime due, List<TraceLine> trace) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public Due {
        trace = List.copyOf(trace);
    }

    /**
     * The end of a day that an act names: it is no period, so nothing is counted and nothing shifts. Only where it stood still
     * the end is as many days later, and on a working day.
     */
    static Due on(LocalDate day, List<Standstill> standstills, HolidayCalendar calendar) {
        List<TraceLine> trace = new ArrayList<>();
        trace.add(TraceLine.of(TraceLine.Code.DAY_NAMED, day));
        if (standstills.isEmpty()) {
            return new Due(day.atTime(LAST_SECOND), day.atTime(LAST_SECOND), trace);
        }
        LocalDate raw = Period.afterStandstills(day, standstills, trace);
        LocalDate due = Period.toWorkingDay(raw, calendar, trace);
        return new Due(raw.atTime(LAST_SECOND), due.atTime(LAST_SECOND), trace);
    }
}
