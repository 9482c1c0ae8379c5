package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.contrepartie.deadline.Period;

/** That a clock was reckoned wrongly, as one sees it: from another day, for another length, in another calendar. */
@Entity
@Table(name = "clock_correction")
@NamedQuery(
        name = "ClockCorrection.ofCase",
        query = "select c from ClockCorrection c where c.caseRef = :caseRef order by c.id")
public class ClockCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_correction")
    @SequenceGenerator(name = "clock_correction", sequenceName = "clock_correction_seq", allocationSize = 50)
    private Long id;

    @Column(name = "clock_id", nullable = false, updatable = false)
    private Long clockId;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "event_on", nullable = false, updatable = false)
    private LocalDate eventOn;

    @Column(name = "length", nullable = false, updatable = false)
    private int length;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", length = 20, nullable = false, updatable = false)
    private Period.Unit unit;

    @Column(name = "calendar", length = 20, nullable = false, updatable = false)
    private String calendar;

    @Column(name = "reason", length = 4000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Column(name = "due", nullable = false, updatable = false)
    private LocalDateTime due;

    @Embedded
    private FourEyes eyes;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ClockCorrection() {}

    ClockCorrection(RunningClock wrong, Reckoned right, String reason, String source, FourEyes eyes) {
        this.clockId = wrong.id();
        this.caseRef = wrong.caseRef();
        this.eventOn = right.reckoning().event().toLocalDate();
        this.length = right.reckoning().period().length();
        this.unit = right.reckoning().period().unit();
        this.calendar = right.calendar();
        this.due = right.due().due();
        this.reason = reason.strip();
        this.source = source == null || source.isBlank() ? null : source.strip();
        this.eyes = eyes;
    }

    Long clockId() {
        return clockId;
    }

    String caseRef() {
        return caseRef;
    }

    LocalDate eventOn() {
        return eventOn;
    }

    Period period() {
        return new Period(length, unit);
    }

    String calendar() {
        return calendar;
    }

    String reason() {
        return reason;
    }

    FourEyes eyes() {
        return eyes;
    }

    Long id() {
        return id;
    }

    ClockCorrectionRow row() {
        return new ClockCorrectionRow(
                id, clockId, caseRef, eventOn, period(), calendar, reason, source, due, eyes.row());
    }
}
