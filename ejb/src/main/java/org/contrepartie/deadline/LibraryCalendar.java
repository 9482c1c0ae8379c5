package org.contrepartie.deadline;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The legal holidays of a State as the library Jollyday keeps them, in the whole State only: a holiday of one region shifts no
 * period. Days that are merely observed are none.
 */
public final class LibraryCalendar implements org.contrepartie.deadline.HolidayCalendar {

    static final List<String> ALSACE_MOSELLE = List.of("57", "67", "68");

    private final String id;
    private final HolidayManager holidays;
    private final String[] part;

    private LibraryCalendar(String id, ManagerParameter source, String... part) {
        this.id = id;
        this.holidays = HolidayManager.getInstance(source);
        this.part = part;
    }

    /** France without Alsace-Moselle: the eleven days of the Code du travail, Art. L. 3133-1. */
    public static LibraryCalendar france() {
        return state("FR", HolidayCalendar.FRANCE);
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
        return new LibraryCalendar("FR-" + department, ManagerParameters.create(HolidayCalendar.FRANCE), department);
    }

    /** The holidays of a whole State. */
    static LibraryCalendar state(String id, HolidayCalendar state) {
        return new LibraryCalendar(id, ManagerParameters.create(state));
    }

    /**
     * The institutions of the Union, whose list is published every year: {@code eu-institutions.xml} has the days that come
     * back, a dated row corrects a year.
     */
    static LibraryCalendar institutions() {
        return new LibraryCalendar(
                "EU-INST", ManagerParameters.create(LibraryCalendar.class.getResource("eu-institutions.xml")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> holiday(LocalDate day) {
        return holidays.getHolidays(day, day, part).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(holiday -> holiday.getPropertiesKey())
                .sorted()
                .findFirst();
    }
}
