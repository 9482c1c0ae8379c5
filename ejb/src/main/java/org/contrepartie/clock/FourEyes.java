package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.contrepartie.shared.Invalid;

/** Who proposed something, and who agreed or refused. Never the same person. */
@Embeddable
public class FourEyes {

    /** What became of a proposal. */
    public enum Status {
        PROPOSED,
        AGREED,
        REFUSED
    }

    /**
     * A proposal as it is read.
     *
     * @param decidedBy null while nobody decided
     * @param because why it was refused, else null
     */
    public record Row(
            Status status, String proposedBy, Instant proposedAt, String decidedBy, Instant decidedAt, String because)
            implements Serializable {

        public boolean isPending() {
            return status == Status.PROPOSED;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "proposed_by", length = 100, nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by", length = 100)
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_because", length = 4000)
    private String because;

    protected FourEyes() {}

    FourEyes(String proposedBy, Instant at) {
        this.status = Status.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    /**
     * Another agrees.
     *
     * @throws SameHand if it is who proposed
     * @throws Invalid if it is decided already
     */
    void agree(String login, Instant at) {
        decide(Status.AGREED, login, at, null);
    }

    /** Another refuses, see {@link #agree}; who proposed may take it back so. */
    void refuse(String login, Instant at, String reason) {
        decide(Status.REFUSED, login, at, reason);
    }

    private void decide(Status next, String login, Instant at, String reason) {
        if (next == Status.AGREED && login.equals(proposedBy)) {
            throw new SameHand();
        }
        new Invalid.Check()
                .that(status == Status.PROPOSED, "id", "fourEyes.decided")
                .done();
        this.status = next;
        this.decidedBy = login;
        this.decidedAt = at;
        this.because = reason;
    }

    boolean isProposedBy(String login) {
        return login.equals(proposedBy);
    }

    boolean isPending() {
        return status == Status.PROPOSED;
    }

    Row row() {
        return new Row(status, proposedBy, proposedAt, decidedBy, decidedAt, because);
    }
}
