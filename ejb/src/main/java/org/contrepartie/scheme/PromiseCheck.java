package org.contrepartie.scheme;

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
import java.time.Instant;
import java.time.LocalDate;

/** That somebody looked whether a promise was kept. Never changed. */
@Entity
@Table(name = "promise_check")
@NamedQuery(
        name = "PromiseCheck.of",
        query = "select c from PromiseCheck c, SchemePromise p where p.id = c.promiseId and p.schemeId = :schemeId"
                + " order by c.id")
public class PromiseCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_check")
    @SequenceGenerator(name = "promise_check", sequenceName = "promise_check_seq", allocationSize = 50)
    private Long id;

    @Column(name = "promise_id", nullable = false, updatable = false)
    private Long promiseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 10, nullable = false, updatable = false)
    private SchemePromise.Outcome outcome;

    @Column(name = "reason", length = 2000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "exhibit", length = 40, updatable = false)
    private String exhibit;

    @Column(name = "next_due", updatable = false)
    private LocalDate nextDue;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant checkedAt;

    @Column(name = "checked_by", length = 100, nullable = false, updatable = false)
    private String checkedBy;

    protected PromiseCheck() {}

    PromiseCheck(Long promiseId, PromiseForm.Check form, Instant checkedAt, String checkedBy) {
        this.promiseId = promiseId;
        this.outcome = form.outcome();
        this.reason = form.reason().strip();
        this.exhibit = form.exhibit();
        this.nextDue = form.outcome() == SchemePromise.Outcome.OPEN ? form.nextDue() : null;
        this.checkedAt = checkedAt;
        this.checkedBy = checkedBy;
    }

    Long promiseId() {
        return promiseId;
    }

    PromiseRow.Checked shown() {
        return new PromiseRow.Checked(outcome, reason, exhibit, nextDue, checkedAt, checkedBy);
    }
}
