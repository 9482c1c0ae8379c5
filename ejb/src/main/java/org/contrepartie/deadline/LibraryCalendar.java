package org.contrepartie.deadline;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The legal holidays of a State as the library Jollyday keeps them. */
public final class LibraryCalendar implements org.contrepartie.deadline.HolidayCalendar {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private final String id;
    private final HolidayManager holidays;
    private final String[] part;

    private LibraryCalendar(String id, HolidayCalendar state, String... part) {
        this.id = id;
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(state));
        this.part = part;
    }

    /** France without Alsace-Moselle: the eleven days of the Code du travail, Art. L. 3133-1. */
    public static LibraryCalendar france() {
        return new LibraryCalendar("FR", HolidayCalendar.FRANCE);
    }

    /**
     * A department of Alsace-Moselle, which adds Good Friday and 26 December: {@code FR-57}, {@code FR-67} or {@code FR-68}.
     * Good Friday is one only in a municipality with a Protestant or a shared church, so whoever counts asks where.
     *
     * <p>Source: Code du travail, Art. L. 3134-13.
     *
     * @param department 57, 67 or 68
     * @throws IllegalArgumentException for any other
     */
    public static LibraryCalendar alsaceMoselle(String department) {
        if (!ALSACE_MOSELLE.contains(department)) {
            throw new IllegalArgumentException("no department of Alsace-Moselle: " + department);
        }
        return new LibraryCalendar("FR-" + department, HolidayCalendar.FRANCE, department);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> holiday(LocalDate day) {
        return holidays.getHolidays(day, day, part).stream()
                .map(holiday -> holiday.getPropertiesKey())
                .sorted()
                .findFirst();
    }
}
