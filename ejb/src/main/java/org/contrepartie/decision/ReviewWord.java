package org.contrepartie.decision;

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

/** What the reviewer said to one point of a case (act A21), or what was answered to it. Never changed: a later word follows an earlier one. */
@Entity
@Table(name = "review_word")
@NamedQuery(
        name = "ReviewWord.ofCase",
        query = "select w from ReviewWord w where w.caseRef = :caseRef order by w.saidAt, w.id")
public class ReviewWord {

    /** How the reviewer finds a point, and what comes back. */
    public enum Verdict {
        AGREED,
        RETURNED,
        /** Whoever works on the case says how a returned point was corrected, or why it stands. */
        ANSWERED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_word")
    @SequenceGenerator(name = "review_word", sequenceName = "review_word_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "subject", length = 40, nullable = false, updatable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 20, nullable = false, updatable = false)
    private Verdict verdict;

    @Column(name = "reason", length = 4000, updatable = false)
    private String reason;

    @Column(name = "login", length = 100, nullable = false, updatable = false)
    private String login;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected ReviewWord() {}

    ReviewWord(String caseRef, String subject, Verdict verdict, String reason, String login, Instant saidAt) {
        this.caseRef = caseRef;
        this.subject = subject;
        this.verdict = verdict;
        this.reason = reason;
        this.login = login;
        this.saidAt = saidAt;
    }

    String subject() {
        return subject;
    }

    PointRow.Word shown() {
        return new PointRow.Word(verdict, reason, login, saidAt);
    }
}
