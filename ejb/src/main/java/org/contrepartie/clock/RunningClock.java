package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;

/** One clock on one complaint or case. Times are local to the authority. */
@Entity
@Table(name = "running_clock")
@NamedQuery(
        name = "RunningClock.ofCase",
        query = "select c from RunningClock c where c.caseRef = :caseRef order by c.due, c.id")
@NamedQuery(name = "RunningClock.of", query = "select c from RunningClock c where c.ownerRef = :ownerRef order by c.id")
@NamedQuery(
        name = "RunningClock.runningOf",
        query = "select c from RunningClock c where c.ownerRef = :ownerRef and c.rule = :rule and c.status = :status")
public class RunningClock {

    /** What became of a clock. */
    public enum Status {
        RUNNING,
        /** It stands still while the case waits on a ground that stops it. */
        PAUSED,
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "running_clock")
    @SequenceGenerator(name = "running_clock", sequenceName = "running_clock_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", length = 10, nullable = false, updatable = false)
    private ClockRule rule;

    @Column(name = "owner_ref", length = 30, nullable = false, updatable = false)
    private String ownerRef;

    @Column(name = "case_ref", length = 30, nullable = false)
    private String caseRef;

    @Column(name = "event_on", nullable = false, updatable = false)
    private LocalDate eventOn;

    @Column(name = "length", nullable = false)
    private int length;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", length = 20, nullable = false)
    private Period.Unit unit;

    @Column(name = "calendar", length = 20, nullable = false, updatable = false)
    private String calendar;

    @Column(name = "raw_end", nullable = false)
    private LocalDateTime rawEnd;

    @Column(name = "due", nullable = false)
    private LocalDateTime due;

    @Column(name = "trace", length = 8000, nullable = false)
    private String trace;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "paused_on")
    private LocalDate pausedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by", length = 60)
    private String endedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected RunningClock() {}

    RunningClock(
            ClockRule rule,
            String ownerRef,
            String caseRef,
            LocalDate eventOn,
            Period period,
            String calendar,
            Due computed) {
        this.rule = rule;
        this.ownerRef = ownerRef;
        this.caseRef = caseRef;
        this.eventOn = eventOn;
        this.length = period.length();
        this.unit = period.unit();
        this.calendar = calendar;
        this.rawEnd = computed.rawEnd();
        this.due = computed.due();
        this.trace = StoredTrace.write(computed.trace());
        this.status = Status.RUNNING;
    }

    /** The clock ends because of what was done. */
    void end(LocalDate on, String by) {
        this.status = Status.ENDED;
        this.endedOn = on;
        this.endedBy = by;
    }

    /** Its complaint went to another case. */
    void moveTo(String otherCase) {
        this.caseRef = otherCase;
    }

    /** The clock stands still from that day on. */
    void pause(LocalDate on) {
        this.status = Status.PAUSED;
        this.pausedOn = on;
    }

    /** The clock goes on: its end is as much later as it stood still. */
    void goOn(LocalDate on, HolidayCalendar holidays) {
        Due later = Period.afterStandstill(rawEnd.toLocalDate(), pausedOn, on, holidays);
        List<TraceLine> whole = new ArrayList<>(StoredTrace.read(trace));
        whole.addAll(later.trace());
        this.rawEnd = later.rawEnd();
        this.due = later.due();
        this.trace = StoredTrace.write(whole);
        this.status = Status.RUNNING;
        this.pausedOn = null;
    }

    /** The period is another one, from the same event. */
    void last(Period period, HolidayCalendar holidays) {
        Due anew = period.from(eventOn, holidays);
        List<TraceLine> whole = new ArrayList<>();
        whole.add(new TraceLine(
                TraceLine.Code.EXTENDED,
                List.of(String.valueOf(period.length()), period.unit().name())));
        whole.addAll(anew.trace());
        this.length = period.length();
        this.unit = period.unit();
        this.rawEnd = anew.rawEnd();
        this.due = anew.due();
        this.trace = StoredTrace.write(whole);
    }

    /** The last moment, inclusive, local to the authority. */
    LocalDateTime due() {
        return due;
    }

    Long id() {
        return id;
    }

    Status status() {
        return status;
    }

    ClockRule rule() {
        return rule;
    }

    ClockRow row(LocalDateTime now) {
        return new ClockRow(
                rule,
                ownerRef,
                caseRef,
                eventOn,
                new Period(length, unit),
                calendar,
                rawEnd,
                due,
                StoredTrace.read(trace),
                status,
                status == Status.RUNNING && due.isBefore(now),
                endedOn,
                endedBy);
    }
}
