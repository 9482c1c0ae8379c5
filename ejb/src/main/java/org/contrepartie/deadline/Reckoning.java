package org.contrepartie.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * All that the end of a clock follows from, but the calendar: with another calendar it is reckoned anew.
 *
 * @param event local to the authority; its hour matters only to periods in hours. For a day that an act names: that act
 * @param period the whole length, extensions included
 * @param standstills when it stood still, in their order
 * @param named the last day where an act names it, else null
 */
public record Reckoning(
        LocalDateTime event, Period period, Counting counting, List<Standstill> standstills, LocalDate named) {

    public Reckoning {
        standstills = List.copyOf(standstills);
    }

    /** A period that was never longer and never stood still. */
    public static Reckoning of(LocalDate event, Period period, Counting counting) {
        return new Reckoning(event.atStartOfDay(), period, counting, List.of(), null);
    }

    /** When it ends, and why. */
    public Due in(HolidayCalendar calendar) {
        LocalDate day = event.toLocalDate();
        return switch (counting) {
            case FORWARD ->
                period.unit() == Period.Unit.HOURS
                        ? period.from(event, calendar)
                        : period.from(day, calendar, standstills);
            case BACKWARD -> period.before(day, calendar);
            case VALIDITY -> period.validFrom(day, calendar);
            case DAY_NAMED -> Due.on(named, standstills, calendar);
        };
    }

    /** The same with another length. */
    public Reckoning lasting(Period whole) {
        return new Reckoning(event, whole, counting, standstills, named);
    }
}
