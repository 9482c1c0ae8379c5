package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Reckoning;
import org.contrepartie.deadline.Standstill;

/** What was reckoned for a clock on some day, by whom and why. Written once; the database refuses any change. */
@Entity
@Table(name = "clock_event")
@IdClass(ClockEvent.Key.class)
@NamedQuery(name = "ClockEvent.of", query = "select e from ClockEvent e where e.clockId = :clockId order by e.seq")
@NamedQuery(
        name = "ClockEvent.ofCase",
        query = "select e from ClockEvent e, RunningClock c where e.clockId = c.id and c.caseRef = :caseRef"
                + " order by e.clockId, e.seq")
public class ClockEvent {

    /** What happened to a clock. */
    public enum Kind {
        STARTED,
        /** Its period was made longer, from the same event. */
        EXTENDED,
        PAUSED,
        RESUMED,
        /** One saw that it was reckoned wrongly, another agreed. */
        CORRECTED,
        /** A holiday was added to its calendar or taken away. */
        CALENDAR
    }

    /** A clock and a place in its history. */
    public record Key(Long clockId, int seq) implements Serializable {}

    @Id
    @Column(name = "clock_id")
    private Long clockId;

    @Id
    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor", length = 100, nullable = false, updatable = false)
    private String actor;

    @Column(name = "reason", length = 4000, updatable = false)
    private String reason;

    @Column(name = "event_on", nullable = false, updatable = false)
    private LocalDate eventOn;

    @Column(name = "event_at", updatable = false)
    private LocalDateTime eventAt;

    @Column(name = "length", nullable = false, updatable = false)
    private int length;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", length = 20, nullable = false, updatable = false)
    private Period.Unit unit;

    @Column(name = "calendar", length = 20, nullable = false, updatable = false)
    private String calendar;

    @Column(name = "raw_end", nullable = false, updatable = false)
    private LocalDateTime rawEnd;

    @Column(name = "due", nullable = false, updatable = false)
    private LocalDateTime due;

    @Column(name = "trace", length = 8000, nullable = false, updatable = false)
    private String trace;

    @Column(name = "stopped_on", updatable = false)
    private LocalDate stoppedOn;

    @Column(name = "went_on_on", updatable = false)
    private LocalDate wentOnOn;

    protected ClockEvent() {}

    /**
     * What was reckoned.
     *
     * @param reason null where the act that started the clock is reason enough
     * @param still for how long it stood still, null unless it goes on now
     */
    ClockEvent(Key key, Kind kind, Instant at, String actor, String reason, Reckoned reckoned, Standstill still) {
        Reckoning reckoning = reckoned.reckoning();
        this.clockId = key.clockId();
        this.seq = key.seq();
        this.kind = kind;
        this.at = at;
        this.actor = actor;
        this.reason = reason;
        this.eventOn = reckoning.event().toLocalDate();
        this.eventAt = reckoned.isInHours() ? reckoning.event() : null;
        this.length = reckoning.period().length();
        this.unit = reckoning.period().unit();
        this.calendar = reckoned.calendar();
        this.rawEnd = reckoned.due().rawEnd();
        this.due = reckoned.due().due();
        this.trace = StoredTrace.write(reckoned.due().trace());
        this.stoppedOn = still == null ? null : still.stopped();
        this.wentOnOn = still == null ? null : still.goesOn();
    }

    Kind kind() {
        return kind;
    }

    Long clockId() {
        return clockId;
    }

    int seq() {
        return seq;
    }

    Period period() {
        return new Period(length, unit);
    }

    /** For how long the clock had stood still when it went on. Empty for any other event. */
    Optional<Standstill> standstill() {
        return Optional.ofNullable(stoppedOn).map(stopped -> new Standstill(stopped, wentOnOn));
    }

    LocalDateTime due() {
        return due;
    }

    ClockEventRow row(ClockEvent before) {
        return new ClockEventRow(clockId, seq, kind, at, actor, reason, before == null ? null : before.due, due);
    }

    Due reckoned() {
        return new Due(rawEnd, due, StoredTrace.read(trace));
    }
}
