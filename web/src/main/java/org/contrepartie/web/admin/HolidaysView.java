package org.contrepartie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.LibraryCalendar;
import org.omnifaces.cdi.Param;

/** The public holidays of one year, as the clocks of the house count them. */
@Named
@RequestScoped
public class HolidaysView {

    /** Before that no case of the house was open; after it the list is a guess. */
    private static final int FIRST = 2018;

    private static final int LAST = 2050;

    /**
     * One holiday.
     *
     * @param day the day
     * @param key names it in the bundles
     * @param weekend whether it falls on a Saturday or Sunday, so that it takes no working day
     */
    public record Row(LocalDate day, String key, boolean weekend) {}

    private final HolidayCalendar calendar = LibraryCalendar.france();
    private Clock clock;

    @Inject
    @Param
    private Integer year;

    protected HolidaysView() {}

    @Inject
    public HolidaysView(Clock clock) {
        this.clock = clock;
    }

    /** The holidays of the year, by date. */
    public List<Row> getRows() {
        LocalDate first = Year.of(getYear()).atDay(1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(day -> calendar.holiday(day).map(key -> row(day, key)).stream())
                .toList();
    }

    private static Row row(LocalDate day, String key) {
        return new Row(day, key, day.getDayOfWeek().getValue() > 5);
    }

    /** The name of the calendar, as a clock stores it. */
    public String getCalendar() {
        return calendar.id();
    }

    /** The year shown: the one asked for, kept within what the calendar is good for, else this year. */
    public int getYear() {
        return Math.min(LAST, Math.max(FIRST, year == null ? Year.now(clock).getValue() : year));
    }

    public boolean isFirst() {
        return getYear() == FIRST;
    }

    public boolean isLast() {
        return getYear() == LAST;
    }
}
