package org.contrepartie.deadline;

import static org.contrepartie.deadline.TraceLine.Code.BACKWARD_NOT_SHIFTED;
import static org.contrepartie.deadline.TraceLine.Code.EVENT_DAY_EXCLUDED;
import static org.contrepartie.deadline.TraceLine.Code.EVENT_HOUR_EXCLUDED;
import static org.contrepartie.deadline.TraceLine.Code.HOLIDAY;
import static org.contrepartie.deadline.TraceLine.Code.HOURS_NOT_SHIFTED;
import static org.contrepartie.deadline.TraceLine.Code.NO_SUCH_DATE;
import static org.contrepartie.deadline.TraceLine.Code.RAW_END;
import static org.contrepartie.deadline.TraceLine.Code.TWO_WORKING_DAYS;
import static org.contrepartie.deadline.TraceLine.Code.VALIDITY_NOT_SHIFTED;
import static org.contrepartie.deadline.TraceLine.Code.WEEKEND;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A length of time in law, and how it is counted from an event.
 *
 * <p>An extension is a longer period from the same event (1 month and 2 months are 3 months), shifted once.
 *
 * <p>Source: Regulation (EEC, Euratom) 1182/71, Arts 2 and 3.
 *
 * @param length how many units, at least 1
 * @param unit what is counted
 */
public record Period(int length, Unit unit) {

    /** What a period is counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public Period {
        if (length < 1) {
            throw new IllegalArgumentException("a period is at least 1: " + length);
        }
    }

    /**
     * The end of the period that the event starts, shifted to a working day where the law shifts it.
     *
     * @param event local time of the event; its hour matters only to periods in hours
     * @param calendar the holidays of the place where the action is to be taken
     */
    public Due from(LocalDateTime event, HolidayCalendar calendar) {
        return unit == Unit.HOURS ? hoursFrom(event) : from(event.toLocalDate(), calendar, List.of());
    }

    /** The end of the period that starts on that day, see {@link #from(LocalDateTime, HolidayCalendar)}. */
    public Due from(LocalDate event, HolidayCalendar calendar) {
        return from(event.atStartOfDay(), calendar);
    }

    /**
     * The last day on which something may be done "at least" so long before the event. Nothing shifts: who may act up to a
     * Sunday is not given the Monday.
     *
     * @throws IllegalStateException for hours, which the law counts forward only
     */
    public Due before(LocalDate event, HolidayCalendar calendar) {
        if (unit == Unit.HOURS) {
            throw new IllegalStateException("hours are counted forward");
        }
        List<TraceLine> trace = new ArrayList<>();
        trace.add(TraceLine.of(EVENT_DAY_EXCLUDED, event));
        LocalDate end = counted(event, -1, calendar, trace);
        trace.add(TraceLine.of(BACKWARD_NOT_SHIFTED, end));
        return new Due(end.atTime(LAST_SECOND), end.atTime(LAST_SECOND), trace);
    }

    /**
     * How long an act is valid that takes effect on that day. Nothing shifts: who is bound until a Sunday is free on Monday.
     *
     * @throws IllegalStateException for hours, which have no last day
     */
    public Due validFrom(LocalDate event, HolidayCalendar calendar) {
        List<TraceLine> trace = new ArrayList<>();
        trace.add(TraceLine.of(EVENT_DAY_EXCLUDED, event));
        LocalDate end = counted(event, 1, calendar, trace);
        trace.add(TraceLine.of(VALIDITY_NOT_SHIFTED, end));
        return new Due(end.atTime(LAST_SECOND), end.atTime(LAST_SECOND), trace);
    }

    /** The end by the calendar on the wall, without working days: to compare lengths of different units. */
    public LocalDate plainlyFrom(LocalDate event) {
        return plainly(event, 1);
    }

    /** The same backwards. */
    LocalDate plainlyBefore(LocalDate event) {
        return plainly(event, -1);
    }

    private LocalDate plainly(LocalDate event, int direction) {
        long signed = (long) direction * length;
        return switch (unit) {
            case HOURS -> event.atStartOfDay().plusHours(signed).toLocalDate();
            case DAYS, WORKING_DAYS -> event.plusDays(signed);
            case WEEKS -> event.plusWeeks(signed);
            case MONTHS -> event.plusMonths(signed);
            case YEARS -> event.plusYears(signed);
        };
    }

    private Due hoursFrom(LocalDateTime event) {
        LocalDateTime firstHour = event.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        LocalDateTime end = firstHour.plusHours(length);
        return new Due(
                end,
                end,
                List.of(
                        TraceLine.of(EVENT_HOUR_EXCLUDED, firstHour),
                        TraceLine.of(RAW_END, length, unit, end),
                        TraceLine.of(HOURS_NOT_SHIFTED, end)));
    }

    /**
     * The same for a clock that stood still: so many calendar days later, shifted once to a working day.
     *
     * @throws IllegalStateException for hours, which never stand still
     */
    Due from(LocalDate event, HolidayCalendar calendar, List<Standstill> standstills) {
        List<TraceLine> trace = new ArrayList<>();
        trace.add(TraceLine.of(EVENT_DAY_EXCLUDED, event));
        LocalDate raw = afterStandstills(counted(event, 1, calendar, trace), standstills, trace);
        LocalDate due = toWorkingDay(raw, calendar, trace);
        boolean oneDay = length == 1 && (unit == Unit.DAYS || unit == Unit.WORKING_DAYS);
        if (!oneDay) {
            due = withTwoWorkingDays(event, due, calendar, trace);
        }
        return new Due(raw.atTime(LAST_SECOND), due.atTime(LAST_SECOND), trace);
    }

    static LocalDate afterStandstills(LocalDate end, List<Standstill> standstills, List<TraceLine> trace) {
        LocalDate raw = end;
        for (Standstill one : standstills) {
            raw = raw.plusDays(one.days());
            trace.add(TraceLine.of(TraceLine.Code.STOOD_STILL, one.stopped(), one.goesOn(), one.days(), raw));
        }
        return raw;
    }

    private LocalDate counted(LocalDate event, int direction, HolidayCalendar calendar, List<TraceLine> trace) {
        long signed = (long) direction * length;
        LocalDate end =
                switch (unit) {
                    case DAYS -> event.plusDays(signed);
                    case WEEKS -> event.plusWeeks(signed);
                    case MONTHS -> event.plusMonths(signed);
                    case YEARS -> event.plusYears(signed);
                    case WORKING_DAYS -> workingDays(event, direction, calendar);
                    case HOURS -> throw new IllegalStateException("hours are not days");
                };
        trace.add(TraceLine.of(RAW_END, length, unit, end));
        boolean bound = unit == Unit.MONTHS || unit == Unit.YEARS;
        if (bound && end.getDayOfMonth() != event.getDayOfMonth()) {
            trace.add(TraceLine.of(NO_SUCH_DATE, event.getDayOfMonth(), end));
        }
        return end;
    }

    private LocalDate workingDays(LocalDate event, int direction, HolidayCalendar calendar) {
        LocalDate day = event;
        for (int left = length; left > 0; ) {
            day = day.plusDays(direction);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate toWorkingDay(LocalDate day, HolidayCalendar calendar, List<TraceLine> trace) {
        LocalDate shifted = day;
        while (!calendar.isWorkingDay(shifted)) {
            LocalDate next = shifted.plusDays(1);
            Optional<String> holiday = calendar.holiday(shifted);
            trace.add(
                    holiday.isPresent()
                            ? TraceLine.of(HOLIDAY, shifted, next, holiday.get())
                            : TraceLine.of(WEEKEND, shifted, next));
            shifted = next;
        }
        return shifted;
    }

    private static LocalDate withTwoWorkingDays(
            LocalDate event, LocalDate due, HolidayCalendar calendar, List<TraceLine> trace) {
        long enough = event.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(calendar::isWorkingDay)
                .limit(2)
                .count();
        if (enough >= 2) {
            return due;
        }
        LocalDate second = due.plusDays(1);
        while (!calendar.isWorkingDay(second)) {
            second = second.plusDays(1);
        }
        trace.add(TraceLine.of(TWO_WORKING_DAYS, due, second));
        return second;
    }
}
