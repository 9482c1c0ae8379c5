package org.contrepartie.terms;

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

/** A passage of a scheme's terms, word for word, never changed. */
@Entity
@Table(name = "clause")
@NamedQuery(name = "Clause.of", query = "select c from Clause c where c.schemeId = :schemeId order by c.number")
public class Clause {

    /** What the words were taken from. */
    public enum QuotedFrom {
        ORIGINAL,
        PRESS,
        TRANSLATION
    }

    /** The legal bases of GDPR Art. 6(1), as the controller claims one. */
    public enum Basis {
        CONSENT,
        CONTRACT,
        LEGAL_OBLIGATION,
        VITAL_INTERESTS,
        PUBLIC_TASK,
        LEGITIMATE_INTERESTS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clause")
    @SequenceGenerator(name = "clause", sequenceName = "clause_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(name = "language", length = 20, nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "quoted_from", length = 20, nullable = false, updatable = false)
    private QuotedFrom quotedFrom;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Column(name = "words", length = 100_000, nullable = false, updatable = false)
    private String words;

    @Column(name = "editorial", length = 500, updatable = false)
    private String editorial;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_claimed", length = 30, updatable = false)
    private Basis basisClaimed;

    @Column(name = "note", length = 4000, updatable = false)
    private String note;

    @Column(name = "former_id", updatable = false)
    private Long formerId;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, nullable = false, updatable = false)
    private String loggedBy;

    protected Clause() {}

    /**
     * A clause as it is logged.
     *
     * @param formerId the clause whose place it took in a newer version of the document, or null
     */
    Clause(
            Long schemeId,
            int number,
            Long documentId,
            Long formerId,
            ClauseForm form,
            Instant loggedAt,
            String loggedBy) {
        this.schemeId = schemeId;
        this.number = number;
        this.documentId = documentId;
        this.formerId = formerId;
        this.language = form.language();
        this.quotedFrom = form.quotedFrom();
        this.source = form.source();
        this.words = Spans.nfc(form.words());
        this.editorial = form.editorial();
        this.basisClaimed = form.basisClaimed();
        this.note = form.note();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String language() {
        return language;
    }

    public QuotedFrom quotedFrom() {
        return quotedFrom;
    }

    public String source() {
        return source;
    }

    public String words() {
        return words;
    }

    public String editorial() {
        return editorial;
    }

    public Basis basisClaimed() {
        return basisClaimed;
    }

    public String note() {
        return note;
    }

    Instant loggedAt() {
        return loggedAt;
    }

    String loggedBy() {
        return loggedBy;
    }

    Long schemeId() {
        return schemeId;
    }

    /** The clause whose place this one took, by id; null where it took none. */
    Long formerId() {
        return formerId;
    }

    public Long documentId() {
        return documentId;
    }
}
