package org.contrepartie.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a new document or clause is like a clause of an offer that was suspended or withdrawn; told until a person has seen it. */
@Entity
@Table(name = "relaunch_alert")
class RelaunchAlert {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relaunch_alert")
    @SequenceGenerator(name = "relaunch_alert", sequenceName = "relaunch_alert_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(name = "clause_id", updatable = false)
    private Long clauseId;

    @Column(name = "former_id", nullable = false, updatable = false)
    private Long formerId;

    @Column(name = "likeness", nullable = false, updatable = false)
    private int likeness;

    @Column(name = "words", length = 100_000, nullable = false, updatable = false)
    private String words;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by", length = 100)
    private String seenBy;

    @Column(name = "seen_note", length = 2000)
    private String seenNote;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected RelaunchAlert() {}

    /** A document holds words like those of the former clause. */
    RelaunchAlert(TermsDocument document, Clause former, int likeness, String words, Instant raisedAt) {
        this(document.schemeId(), former, likeness, words, raisedAt);
        this.documentId = document.id();
    }

    /** A clause is like the former one. */
    RelaunchAlert(Clause clause, Clause former, int likeness, Instant raisedAt) {
        this(clause.schemeId(), former, likeness, clause.words(), raisedAt);
        this.clauseId = clause.id();
    }

    private RelaunchAlert(Long schemeId, Clause former, int likeness, String words, Instant raisedAt) {
        this.schemeId = schemeId;
        this.formerId = former.id();
        this.likeness = likeness;
        this.words = words;
        this.raisedAt = raisedAt;
    }

    /** A person has seen it and says what he makes of it. */
    void see(String note, Instant at, String by) {
        this.seenNote = note;
        this.seenAt = at;
        this.seenBy = by;
    }

    Long id() {
        return id;
    }

    Long schemeId() {
        return schemeId;
    }

    Long documentId() {
        return documentId;
    }

    Long clauseId() {
        return clauseId;
    }

    Long formerId() {
        return formerId;
    }

    int likeness() {
        return likeness;
    }

    String words() {
        return words;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    MarkedElement.Note seen() {
        return seenAt == null ? null : new MarkedElement.Note(seenNote, seenBy, seenAt);
    }
}
