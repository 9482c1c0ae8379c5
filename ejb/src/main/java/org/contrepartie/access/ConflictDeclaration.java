package org.contrepartie.access;

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
 * What somebody declared about his interests on a case, and how the head of unit, or on hers her deputy, ruled on it (act A02).
 *
 * <p>Source: GDPR 52(3).
 */
@Entity
@Table(name = "conflict_declaration")
@NamedQuery(
        name = "ConflictDeclaration.ofCase",
        query = "select d from ConflictDeclaration d where d.caseRef = :caseRef order by d.declaredAt")
public class ConflictDeclaration {

    /** What follows from a declaration. */
    public enum Outcome {
        /** Nothing to declare. */
        NONE,
        /** Declared and not ruled on: blocks every act of that person. */
        PENDING,
        /** An interest that does not prevent the work, with precautions. */
        MANAGED,
        /** The person leaves the case. */
        RECUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conflict_declaration")
    @SequenceGenerator(name = "conflict_declaration", sequenceName = "conflict_declaration_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "login", length = 100, nullable = false, updatable = false)
    private String login;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    @Column(name = "interest", length = 2000, updatable = false)
    private String interest;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20, nullable = false)
    private Outcome outcome;

    @Column(name = "ruled_by", length = 100)
    private String ruledBy;

    @Column(name = "reason", length = 2000)
    private String reason;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ConflictDeclaration() {}

    ConflictDeclaration(String caseRef, String login, Instant declaredAt, String interest) {
        this.caseRef = caseRef;
        this.login = login;
        this.declaredAt = declaredAt;
        this.interest = interest == null || interest.isBlank() ? null : interest.strip();
        this.outcome = this.interest == null ? Outcome.NONE : Outcome.PENDING;
    }

    /** The head of unit, or her deputy, rules on an interest, with a reason. */
    void rule(Outcome ruled, String judge, String why) {
        this.outcome = ruled;
        this.ruledBy = judge;
        this.reason = why;
    }

    /** Whether that person may not act on the case. */
    boolean blocks() {
        return outcome == Outcome.PENDING || outcome == Outcome.RECUSED;
    }

    String caseRef() {
        return caseRef;
    }

    public String login() {
        return login;
    }

    String interest() {
        return interest;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
