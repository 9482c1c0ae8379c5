package org.contrepartie.letter;

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

/**
 * A letter on its way by e-mail: at most one row for each letter, and no address in it. Somebody queues it in the act by which
 * he signs; the postman takes it, and only he says what became of it.
 */
@Entity
@Table(name = "outgoing_mail")
@NamedQuery(
        name = "OutgoingMail.of",
        query = "select m from OutgoingMail m where m.caseRef = :caseRef and m.letter = :letter")
@NamedQuery(name = "OutgoingMail.ofCase", query = "select m from OutgoingMail m where m.caseRef = :caseRef")
@NamedQuery(
        name = "OutgoingMail.standing",
        query = "select m from OutgoingMail m where m.status = :status order by m.id")
public class OutgoingMail {

    /** Where it stands. */
    public enum Status {
        /** Waits for the postman. */
        QUEUED,
        /** Is being handed to the mail server. */
        SENDING,
        /** The mail server took it. */
        SENT,
        /** The mail server did not take it: it may be sent again. */
        FAILED,
        /** Nobody knows whether the mail server took it: a person finds out and says so. */
        UNCERTAIN
    }

    /** Why the mail server did not take it. */
    public enum Failure {
        NO_SERVER,
        LOGIN_REFUSED,
        /** There is no address, or it is none. */
        NO_ADDRESS,
        ADDRESS_REFUSED,
        REFUSED,
        /** The answer of the mail server did not come. */
        NO_ANSWER,
        /** The letter could not be printed. */
        NOT_PRINTED,
        /** Somebody found out that it had not left. */
        NOT_LEFT,
        /** The application ended while it was being handed over. */
        INTERRUPTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail")
    @SequenceGenerator(name = "outgoing_mail", sequenceName = "outgoing_mail_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "letter_number", nullable = false, updatable = false)
    private int letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "queued_by", length = 100, nullable = false)
    private String queuedBy;

    @Column(name = "queued_at", nullable = false)
    private Instant queuedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    /** The server that took it, so that after its end somebody knows whose errand it was. */
    @Column(name = "node", length = 100)
    private String node;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure", length = 20)
    private Failure failure;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected OutgoingMail() {}

    OutgoingMail(String caseRef, int letter, String by, Instant at) {
        this.caseRef = caseRef;
        this.letter = letter;
        queue(by, at);
    }

    /** Once more, after it failed. */
    final void queue(String by, Instant at) {
        this.status = Status.QUEUED;
        this.queuedBy = by;
        this.queuedAt = at;
        this.failure = null;
    }

    void take(String by, Instant at) {
        this.status = Status.SENDING;
        this.node = by;
        this.triedAt = at;
        this.attempts++;
    }

    void sent() {
        this.status = Status.SENT;
        this.failure = null;
    }

    void failed(Failure why) {
        this.status = Status.FAILED;
        this.failure = why;
    }

    void unknown(Failure why) {
        this.status = Status.UNCERTAIN;
        this.failure = why;
    }

    /** Whether nobody may queue it now: it is on its way, was taken, or nobody knows. */
    boolean isOut() {
        return status != Status.FAILED;
    }

    boolean isTakenBy(String by) {
        return by.equals(node);
    }

    Status status() {
        return status;
    }

    Instant triedAt() {
        return triedAt;
    }

    String queuedBy() {
        return queuedBy;
    }

    Errand errand() {
        return new Errand(id, caseRef, letter, attempts);
    }

    MailRow row() {
        return new MailRow(letter, status, attempts, queuedBy, queuedAt, triedAt, failure);
    }
}
