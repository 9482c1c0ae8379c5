package org.contrepartie.deadline;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Optional;

/** The legal holidays of a State as the library Jollyday keeps them. */
public final class LibraryCalendar implements org.contrepartie.deadline.HolidayCalendar {

    private final String id;
    private final HolidayManager holidays;

    private LibraryCalendar(String id, HolidayCalendar state) {
        this.id = id;
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(state));
    }

    /** France without Alsace-Moselle: the eleven days of the Code du travail, Art. L. 3133-1. */
    public static LibraryCalendar france() {
        return new LibraryCalendar("FR", HolidayCalendar.FRANCE);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> holiday(LocalDate day) {
        return holidays.getHolidays(day, day).stream()
                .map(holiday -> holiday.getPropertiesKey())
                .sorted()
                .findFirst();
    }
}
