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
import java.util.Optional;

/** One day of one calendar that the library has otherwise. Said once: who sees it otherwise later proposes another. */
@Entity
@Table(name = "calendar_correction")
@NamedQuery(
        name = "CalendarCorrection.all",
        query = "select c from CalendarCorrection c where c.calendar = :calendar order by c.day desc, c.id desc")
@NamedQuery(
        name = "CalendarCorrection.inForce",
        query = "select c from CalendarCorrection c where c.calendar = :calendar"
                + " and c.eyes.status = org.contrepartie.clock.FourEyes.Status.AGREED order by c.eyes.decidedAt, c.id")
public class CalendarCorrection {

    /** What the library has wrong. */
    public enum Kind {
        /** The day is a holiday. */
        ADD,
        /** The day is none. */
        REMOVE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_correction")
    @SequenceGenerator(name = "calendar_correction", sequenceName = "calendar_correction_seq", allocationSize = 50)
    private Long id;

    @Column(name = "calendar", length = 20, nullable = false, updatable = false)
    private String calendar;

    @Column(name = "day_on", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "name", length = 200, updatable = false)
    private String name;

    @Column(name = "reason", length = 4000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "source", length = 300, nullable = false, updatable = false)
    private String source;

    @Embedded
    private FourEyes eyes;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CalendarCorrection() {}

    CalendarCorrection(CalendarCorrectionForm form, FourEyes eyes) {
        this.calendar = form.calendar();
        this.day = form.day();
        this.kind = form.kind();
        this.name = form.kind() == Kind.ADD ? form.name().strip() : null;
        this.reason = form.reason().strip();
        this.source = form.source().strip();
        this.eyes = eyes;
    }

    /** What the calendar says of the day: the name of a holiday, or that it is none. */
    Optional<String> says() {
        return Optional.ofNullable(name);
    }

    Long id() {
        return id;
    }

    String calendar() {
        return calendar;
    }

    LocalDate day() {
        return day;
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    FourEyes eyes() {
        return eyes;
    }

    CalendarCorrectionRow row() {
        return new CalendarCorrectionRow(id, calendar, day, kind, name, reason, source, eyes.row());
    }
}
