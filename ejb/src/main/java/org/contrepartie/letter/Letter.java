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
        REFUSAL,
        /** What the complaint lacks, and by when it may be supplied (T04). */
        SUPPLEMENT_REQUEST,
        /** The respondent is told the main elements of the complaint (T07). */
        OPENING,
        /** Questions to the respondent, with the day of the answer (T14). */
        INFORMATION_REQUEST,
        /** What was done, what comes next, when, and the remedy (D01, D02). */
        PROGRESS,
        /** The respondent is reminded of his obligations; not a sanction (T16). */
        REMINDER,
        /** What is alleged, with access to the file (T20). */
        PRELIMINARY_FINDINGS,
        /** The instruction is closed, the deciding body seized (T23). */
        DEBATE_CLOSED,
        /** The decision, with the remedies, to whom it is addressed (T28). */
        DECISION,
        /** The outcome and the remedy, to a complainant (T16, T28, T30). */
        OUTCOME,
        /** The case waits, why and until when (T34). */
        SUSPENSION,
        /** The case is closed (T30, T32). */
        CLOSURE,
        /** Anything else, in the words of its author. */
        OTHER
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

    String complaintRef() {
        return complaintRef;
    }

    String author() {
        return author;
    }

    LetterRow row() {
        return new LetterRow(
                id, template, complaintRef, language, facts, reasons, status, author, signer, draftedAt, signedAt);
    }
}
