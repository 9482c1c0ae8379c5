package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** That a clock runs out, told once to one person for one date and one threshold. */
@Entity
@Table(name = "reminder")
@IdClass(Reminder.Key.class)
@NamedQuery(
        name = "Reminder.seeAll",
        query = "update Reminder r set r.seenAt = :at where r.clockId = :clockId and r.login = :login"
                + " and r.seenAt is null")
public class Reminder {

    /** The threshold of a clock whose last moment has passed. */
    static final int OVERDUE = -1;

    /** What makes a reminder the same. */
    public record Key(Long clockId, LocalDate dueOn, int threshold, String login) implements Serializable {}

    @Id
    @Column(name = "clock_id")
    private Long clockId;

    @Id
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Id
    @Column(name = "threshold")
    private int threshold;

    @Id
    @Column(name = "login", length = 100)
    private String login;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    /** Null while he did not say that he saw it. */
    @Column(name = "seen_at")
    private Instant seenAt;

    protected Reminder() {}

    Reminder(Key key, String caseRef, Instant toldAt) {
        this.clockId = key.clockId();
        this.dueOn = key.dueOn();
        this.threshold = key.threshold();
        this.login = key.login();
        this.caseRef = caseRef;
        this.toldAt = toldAt;
    }

    int threshold() {
        return threshold;
    }
}
