package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Counting;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Reckoning;
import org.contrepartie.deadline.Standstill;

/**
 * One clock on one complaint or case. Times are local to the authority. Its date is that of its last event; the database refuses
 * any other.
 */
@Entity
@Table(name = "running_clock")
@NamedQuery(
        name = "RunningClock.ofCase",
        query = "select c from RunningClock c where c.caseRef = :caseRef order by c.due, c.id")
@NamedQuery(name = "RunningClock.of", query = "select c from RunningClock c where c.ownerRef = :ownerRef order by c.id")
@NamedQuery(
        name = "RunningClock.openOf",
        query = "select c from RunningClock c where c.ownerRef = :ownerRef and c.rule = :rule"
                + " and c.status <> org.contrepartie.clock.RunningClock.Status.ENDED")
@NamedQuery(
        name = "RunningClock.untold",
        query = "select c from RunningClock c where c.due >= :from and c.due < :until"
                + " and c.status = org.contrepartie.clock.RunningClock.Status.RUNNING and not exists"
                + " (select r.login from Reminder r where r.clockId = c.id and r.threshold = :threshold"
                + " and r.dueOn = cast(c.due as LocalDate)) order by c.due, c.id")
@NamedQuery(
        name = "RunningClock.touching",
        query = "select c from RunningClock c where c.calendar = :calendar"
                + " and c.status <> org.contrepartie.clock.RunningClock.Status.ENDED"
                + " and (c.eventOn <= :day and c.due >= :from or c.due < :until and c.eventOn >= :day)"
                + " order by c.due, c.id")
public class RunningClock {

    /** What became of a clock. */
    public enum Status {
        RUNNING,
        /** It stands still while the case waits on a ground that stops it. */
        PAUSED,
        ENDED
    }

    /** Why a clock stands still. It goes on when nothing of it is left. */
    public enum Ground {
        /** The case waits (T34). */
        CASE_WAITS,
        /** A court stays the decision (A20). */
        COURT_STAYS
    }

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", length = 10, nullable = false, updatable = false)
    private ClockRule rule;

    @Column(name = "owner_ref", length = 30, nullable = false)
    private String ownerRef;

    @Column(name = "case_ref", length = 30, nullable = false)
    private String caseRef;

    /** What on the case it is about where there may be several. */
    @Column(name = "subject", length = 60, updatable = false)
    private String subject;

    @Column(name = "event_on", nullable = false)
    private LocalDate eventOn;

    /** Null unless the period is in hours. */
    @Column(name = "event_at")
    private LocalDateTime eventAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "counting", length = 20, nullable = false, updatable = false)
    private Counting counting;

    /** Which of its events gives its date. */
    @Column(name = "event_seq", nullable = false)
    private int eventSeq;

    @Column(name = "length", nullable = false)
    private int length;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", length = 20, nullable = false)
    private Period.Unit unit;

    @Column(name = "calendar", length = 20, nullable = false)
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

    /** The grounds on which it stands still, with commas; null while it runs. */
    @Column(name = "paused_for", length = 60)
    private String pausedFor;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by", length = 60)
    private String endedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected RunningClock() {}

    RunningClock(Long id, NewClock wanted, Reckoned reckoned) {
        this.id = id;
        this.rule = wanted.rule();
        this.ownerRef = wanted.ownerRef();
        this.caseRef = wanted.caseRef();
        this.subject = wanted.subject();
        this.counting = reckoned.reckoning().counting();
        this.status = Status.RUNNING;
        show(reckoned);
    }

    /** Its date is that of its next event. The ledger writes both. */
    final void show(Reckoned reckoned) {
        Reckoning reckoning = reckoned.reckoning();
        this.eventSeq = nextSeq();
        this.eventOn = reckoning.event().toLocalDate();
        this.eventAt = reckoned.isInHours() ? reckoning.event() : null;
        this.length = reckoning.period().length();
        this.unit = reckoning.period().unit();
        this.calendar = reckoned.calendar();
        this.rawEnd = reckoned.due().rawEnd();
        this.due = reckoned.due().due();
        this.trace = StoredTrace.write(reckoned.due().trace());
    }

    final int nextSeq() {
        return eventSeq + 1;
    }

    /** The clock ends because of what was done. */
    void end(LocalDate on, String by) {
        this.status = Status.ENDED;
        this.endedOn = on;
        this.endedBy = by;
    }

    /** Its complaint went to another case, or its case went on within another; what was the case's is that one's now. */
    void moveTo(String otherCase) {
        this.ownerRef = ownerRef.equals(caseRef) ? otherCase : ownerRef;
        this.caseRef = otherCase;
    }

    /**
     * The clock stands still from that day on.
     *
     * @return whether it ran until then
     */
    boolean pause(LocalDate on, Ground ground) {
        boolean ran = status == Status.RUNNING;
        Set<Ground> grounds = grounds();
        grounds.add(ground);
        say(grounds);
        this.status = Status.PAUSED;
        this.pausedOn = ran ? on : pausedOn;
        return ran;
    }

    /**
     * A ground is gone.
     *
     * @return since when it stood still, where it goes on now; empty where another ground is left
     */
    Optional<LocalDate> without(Ground ground) {
        Set<Ground> grounds = grounds();
        boolean stood = grounds.remove(ground);
        say(grounds);
        if (!stood || !grounds.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = pausedOn;
        this.status = Status.RUNNING;
        this.pausedOn = null;
        return Optional.of(since);
    }

    private Set<Ground> grounds() {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (pausedFor != null) {
            Stream.of(pausedFor.split(",")).map(Ground::valueOf).forEach(grounds::add);
        }
        return grounds;
    }

    private void say(Set<Ground> grounds) {
        this.pausedFor =
                grounds.isEmpty() ? null : grounds.stream().map(Ground::name).collect(Collectors.joining(","));
    }

    /** All that its date follows from, with those standstills. */
    Reckoning reckoning(List<Standstill> standstills) {
        LocalDateTime event = eventAt == null ? eventOn.atStartOfDay() : eventAt;
        LocalDate named = counting == Counting.DAY_NAMED ? dayNamed() : null;
        return new Reckoning(event, period(), counting, standstills, named);
    }

    /** The day that the act named: where the clock never stood still its end, else what the explanation begins with. */
    private LocalDate dayNamed() {
        return LocalDate.parse(StoredTrace.read(trace).get(0).parameters().get(0));
    }

    Period period() {
        return new Period(length, unit);
    }

    Due computed() {
        return new Due(rawEnd, due, StoredTrace.read(trace));
    }

    Counting counting() {
        return counting;
    }

    String calendar() {
        return calendar;
    }

    String caseRef() {
        return caseRef;
    }

    String ownerRef() {
        return ownerRef;
    }

    String subject() {
        return subject;
    }

    LocalDate eventOn() {
        return eventOn;
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
                id,
                rule,
                ownerRef,
                caseRef,
                subject,
                eventOn,
                period(),
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
