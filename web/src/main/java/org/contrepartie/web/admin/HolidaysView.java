package org.contrepartie.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.contrepartie.access.StaffService;
import org.contrepartie.clock.CalendarCorrection;
import org.contrepartie.clock.CalendarCorrectionForm;
import org.contrepartie.clock.CalendarCorrectionRow;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** The public holidays of one year in one calendar, as the clocks of the house count them, and what was corrected in it. */
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
     * @param key names it in the bundles, or as the house entered it
     * @param weekend whether it falls on a Saturday or Sunday, so that it takes no working day
     * @param entered whether the house entered it
     */
    public record Row(LocalDate day, String key, boolean weekend, boolean entered) {}

    private CalendarService calendars;
    private Clock clock;

    @EJB
    private StaffService staff;

    @Inject
    private Me me;

    @Inject
    @Param
    private Integer year;

    @Inject
    @Param(name = "calendar")
    private String asked;

    private List<CalendarCorrectionRow> corrections;
    private CalendarCorrection.Kind kind = CalendarCorrection.Kind.ADD;
    private LocalDate day;
    private String name;
    private String reason;
    private String source;

    protected HolidaysView() {}

    @Inject
    public HolidaysView(Clock clock, CalendarService calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    /** The holidays of the year, by date. */
    public List<Row> getRows() {
        HolidayCalendar calendar = calendars.find(getCalendar()).orElseThrow();
        LocalDate first = Year.of(getYear()).atDay(1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(one -> calendar.holiday(one).map(key -> row(one, key)).stream())
                .toList();
    }

    private static Row row(LocalDate day, String key) {
        return new Row(day, key, day.getDayOfWeek().getValue() > 5, key.startsWith(HolidayCalendar.NAMED));
    }

    /** What was proposed and agreed, the latest day first. */
    public List<CalendarCorrectionRow> getCorrections() {
        if (corrections == null) {
            corrections = calendars.corrections(getCalendar());
        }
        return corrections;
    }

    /** Whether the reader may propose a correction. */
    public boolean isProposing() {
        return me.is(Role.HEAD) || me.is(Role.ADMIN);
    }

    /** Proposes a correction and goes to it. */
    public void propose() {
        CalendarCorrectionForm form = new CalendarCorrectionForm(getCalendar(), day, kind, name, reason, source);
        Refusals.orShown(() -> calendars.propose(form))
                .ifPresent(id -> Notices.goAndTell("/admin/holiday?id=" + id, "admin_holiday.proposed"));
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    /** The calendar shown: the one asked for, else that of the authority. */
    public String getCalendar() {
        return asked != null && Calendars.ids().contains(asked) ? asked : calendars.own();
    }

    public Set<String> getCalendars() {
        return Calendars.ids();
    }

    public List<CalendarCorrection.Kind> getKinds() {
        return List.of(CalendarCorrection.Kind.values());
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

    public CalendarCorrection.Kind getKind() {
        return kind;
    }

    public void setKind(CalendarCorrection.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
