package org.contrepartie.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.CorrectedCalendar;
import org.contrepartie.deadline.HolidayCalendar;

/**
 * The calendars as the house counts them: the library's, corrected by the rows that two people agreed on. Read anew each time,
 * because another node may have agreed to a row just now.
 */
@Dependent
public class HouseCalendars {

    @PersistenceContext
    private EntityManager em;

    /** The calendar of the authority (setting {@code contrepartie.calendar}, else France). */
    static String own() {
        return System.getProperty("contrepartie.calendar", "FR");
    }

    /**
     * The calendar of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    HolidayCalendar of(String id) {
        return new CorrectedCalendar(Calendars.of(id), rows(id));
    }

    /** The same as it would be with one row more. */
    HolidayCalendar with(CalendarCorrection row) {
        Map<LocalDate, Optional<String>> rows = rows(row.calendar());
        rows.put(row.day(), row.says());
        return new CorrectedCalendar(Calendars.of(row.calendar()), rows);
    }

    private Map<LocalDate, Optional<String>> rows(String id) {
        Map<LocalDate, Optional<String>> rows = new HashMap<>();
        em.createNamedQuery("CalendarCorrection.inForce", CalendarCorrection.class)
                .setParameter("calendar", id)
                .getResultList()
                .forEach(row -> rows.put(row.day(), row.says()));
        return rows;
    }
}
