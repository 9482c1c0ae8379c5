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

/** A letter of the authority, drafted or signed. */
@Entity
@Table(name = "letter")
@NamedQuery(name = "Letter.ofCase", query = "select l from Letter l where l.caseRef = :caseRef order by l.id")
@NamedQuery(
        name = "Letter.draftsOf",
        query = "select l from Letter l where l.caseRef = :caseRef and l.template = :template and l.status = :status"
                + " order by l.id desc")
public class Letter {

    /** What a letter is for. */
    public enum Template {
        /** The complaint has arrived, its number and the date by which the complainant hears. */
        ACKNOWLEDGEMENT,
        /** The complaint is not taken, why, and the remedy. */
        REFUSAL
    }

    /** Where a letter stands. */
    public enum Status {
        DRAFT,
        SIGNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter")
    @SequenceGenerator(name = "letter", sequenceName = "letter_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "template", length = 30, nullable = false, updatable = false)
    private Template template;

    @Column(name = "complaint_ref", length = 30, updatable = false)
    private String complaintRef;

    @Column(name = "case_ref", length = 30, nullable = false)
    private String caseRef;

    @Column(name = "language", length = 20, nullable = false, updatable = false)
    private String language;

    /** What the template needs, as JSON. */
    @Column(name = "facts", length = 8000, nullable = false, updatable = false)
    private String facts;

    @Column(name = "reasons", length = 20_000, updatable = false)
    private String reasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "author", length = 100, nullable = false, updatable = false)
    private String author;

    @Column(name = "signer", length = 100)
    private String signer;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Letter() {}

    Letter(LetterForm form, String author, Instant draftedAt) {
        this.template = form.template();
        this.complaintRef = form.complaintRef();
        this.caseRef = form.caseRef();
        this.language = form.language();
        this.facts = form.factsAsJson();
        this.reasons = form.reasons();
        this.status = Status.DRAFT;
        this.author = author;
        this.draftedAt = draftedAt;
    }

    /** Somebody signs. Whether he may is the procedure's to say. */
    void sign(String by, Instant at) {
        this.status = Status.SIGNED;
        this.signer = by;
        this.signedAt = at;
    }

    String author() {
        return author;
    }

    LetterRow row() {
        return new LetterRow(
                id, template, complaintRef, language, facts, reasons, status, author, signer, draftedAt, signedAt);
    }
}
