package org.contrepartie.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A calendar of the library with what the house corrected in it.
 *
 * @param rows by day: the name of a holiday that the library does not have, or nothing where it has one too many
 */
public record CorrectedCalendar(HolidayCalendar base, Map<LocalDate, Optional<String>> rows)
        implements HolidayCalendar {

    public CorrectedCalendar {
        rows = Map.copyOf(rows);
    }

    @Override
    public String id() {
        return base.id();
    }

    @Override
    public Optional<String> holiday(LocalDate day) {
        Optional<String> row = rows.get(day);
        return row == null ? base.holiday(day) : row.map(name -> NAMED + name);
    }
}
