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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What the company promised to do with its scheme ("temporarily", "improvements"), to be looked at on a day by somebody. */
@Entity
@Table(name = "scheme_promise")
@NamedQuery(
        name = "SchemePromise.of",
        query = "select p from SchemePromise p where p.schemeId = :schemeId order by p.number")
public class SchemePromise {

    /** What is promised. */
    public enum Kind {
        /** That a withdrawal is for a time only. */
        TEMPORARY,
        /** That something gets better or clearer. */
        IMPROVEMENT,
        /** That something ends, or is never done. */
        ABSTENTION,
        OTHER
    }

    /** What became of it. */
    public enum Outcome {
        OPEN,
        KEPT,
        BROKEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme_promise")
    @SequenceGenerator(name = "scheme_promise", sequenceName = "scheme_promise_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "words", length = 2000, nullable = false, updatable = false)
    private String words;

    @Column(name = "origin", length = 100, updatable = false)
    private String origin;

    @Column(name = "owner", length = 100, nullable = false)
    private String owner;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 10, nullable = false)
    private Outcome outcome;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, nullable = false, updatable = false)
    private String loggedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected SchemePromise() {}

    SchemePromise(Long schemeId, int number, PromiseForm form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.number = number;
        this.kind = form.kind();
        this.words = form.words().strip();
        this.origin = form.origin();
        this.owner = form.owner();
        this.dueOn = form.dueOn();
        this.outcome = Outcome.OPEN;
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    /** Somebody looked at it; where it stays open it is looked at again. */
    PromiseCheck check(PromiseForm.Check form, Instant at, String by) {
        this.outcome = form.outcome();
        if (form.outcome() == Outcome.OPEN) {
            this.dueOn = form.nextDue();
        }
        return new PromiseCheck(id, form, at, by);
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    PromiseForm shown() {
        return new PromiseForm(kind, words, origin, owner, dueOn);
    }

    Outcome outcome() {
        return outcome;
    }
}
