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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.contrepartie.shared.Role;

/** A letter of the authority, from its draft to its answer. Who complained stands in it by pseudonym only. */
@Entity
@Table(name = "letter")
@NamedQuery(name = "Letter.ofCase", query = "select l from Letter l where l.caseRef = :caseRef order by l.number")
@NamedQuery(
        name = "Letter.byNumber",
        query = "select l from Letter l where l.caseRef = :caseRef and l.number = :number")
@NamedQuery(
        name = "Letter.draftsOf",
        query = "select l from Letter l where l.caseRef = :caseRef and l.template = :template and l.status = :status"
                + " order by l.number desc")
public class Letter {

    /**
     * What a letter is for: to whom such a letter goes, whether somebody else than its author signs it, and what must be
     * filled in before it leaves.
     *
     * <p>Source: GDPR 57(1)(d), (f), 58(1)(a), (d), 77(2), 78; Regulation (EU) 2025/2518 Arts 4, 19; four eyes by house rule.
     */
    public enum Template {
        /** The complaint has arrived, its number and the date by which the complainant hears. */
        ACKNOWLEDGEMENT(false, Set.of(Recipient.COMPLAINANT)),
        /** The complaint is not taken, why, and the remedy. */
        REFUSAL(true, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** What the complaint lacks, and by when it may be supplied (T04). */
        SUPPLEMENT_REQUEST(false, Set.of(Recipient.COMPLAINANT), Field.QUESTIONS),
        /** The respondent is told the main elements of the complaint (T07). */
        OPENING(false, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** Questions to the respondent, with the day of the answer (T14). */
        INFORMATION_REQUEST(
                false, EnumSet.of(Recipient.RESPONDENT, Recipient.AUTHORITY, Recipient.OTHER), Field.QUESTIONS),
        /** What was done, what comes next, when, and the remedy (D01, D02). */
        PROGRESS(false, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** The respondent is reminded of his obligations; not a sanction (T16). */
        REMINDER(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** What is alleged, with access to the file (T20). */
        PRELIMINARY_FINDINGS(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The instruction is closed, the deciding body seized (T23). */
        DEBATE_CLOSED(false, Set.of(Recipient.RESPONDENT)),
        /** The decision, with the remedies, to whom it is addressed (T28). */
        DECISION(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The outcome and the remedy, to a complainant (T16, T28, T30). */
        OUTCOME(true, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** The case waits, why and until when (T34). */
        SUSPENSION(false, EnumSet.of(Recipient.RESPONDENT, Recipient.COMPLAINANT), Field.BODY),
        /** The case is closed (T30, T32). */
        CLOSURE(true, EnumSet.of(Recipient.RESPONDENT, Recipient.COMPLAINANT), Field.BODY),
        /** Anything else, in the words of its author. */
        OTHER(false, EnumSet.allOf(Recipient.class), Field.SUBJECT, Field.BODY);

        private final boolean fourEyes;
        private final Set<Recipient> recipients;
        private final Set<Field> needs;

        Template(boolean fourEyes, Set<Recipient> recipients, Field... needs) {
            this.fourEyes = fourEyes;
            this.recipients = Set.copyOf(recipients);
            this.needs = Set.of(needs);
        }

        /** Whether it has legal effect, so that its author does not sign it. */
        public boolean isSignedByAnother() {
            return fourEyes;
        }

        /** To whom such a letter may go. */
        public Set<Recipient> recipients() {
            return recipients;
        }

        /** What must be filled in before it leaves. */
        public Set<Field> needs() {
            return needs;
        }

        /** Whether somebody is asked something, so that a period for the answer runs. */
        public boolean asks() {
            return needs.contains(Field.QUESTIONS);
        }
    }

    /** What an author fills in. Its lower-case name is that of the contract. */
    public enum Field {
        SUBJECT,
        BODY,
        /** What is asked for, one thing a line. */
        QUESTIONS;

        /** The name in the REST contract. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** To whom a letter goes. */
    public enum Recipient {
        COMPLAINANT,
        RESPONDENT,
        /** Another supervisory authority. */
        AUTHORITY,
        OTHER
    }

    /** By which way a letter leaves. */
    public enum Dispatch {
        EMAIL,
        POST,
        HANDED_OVER
    }

    /** Where a letter stands. */
    public enum Status {
        DRAFT,
        SIGNED,
        SENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter")
    @SequenceGenerator(name = "letter", sequenceName = "letter_seq", allocationSize = 50)
    private Long id;

    /** Within the case, from 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "template", length = 30, nullable = false, updatable = false)
    private Template template;

    @Column(name = "complaint_ref", length = 30, updatable = false)
    private String complaintRef;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient", length = 20, nullable = false, updatable = false)
    private Recipient recipient;

    /** A complainant's pseudonym, everybody else's name. */
    @Column(name = "recipient_name", length = 300, updatable = false)
    private String addressee;

    @Column(name = "language", length = 20, nullable = false)
    private String language;

    @Column(name = "subject", length = 300)
    private String subject;

    @Column(name = "reasons", length = 20_000)
    private String body;

    @Column(name = "questions", length = 8000)
    private String questions;

    /** How long the recipient has for his answer, by ISO 8601. */
    @Column(name = "reply_period", length = 10)
    private String period;

    /** What the template tells besides, as JSON. */
    @Column(name = "facts", length = 8000, nullable = false, updatable = false)
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "author", length = 100, nullable = false, updatable = false)
    private String author;

    @Column(name = "signer", length = 100)
    private String signer;

    @Enumerated(EnumType.STRING)
    @Column(name = "signer_role", length = 20)
    private Role signerRole;

    @Column(name = "sent_by", length = 100)
    private String sentBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "dispatch", length = 20)
    private Dispatch dispatch;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    /** The clock that it opened for the answer. */
    @Column(name = "clock_id")
    private Long clockId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Letter() {}

    Letter(LetterForm form, String addressee, int number, String author, Instant draftedAt) {
        this.template = form.template();
        this.complaintRef = form.to().complaintRef();
        this.caseRef = form.caseRef();
        this.recipient = form.to().kind();
        this.addressee = addressee;
        this.facts = form.factsAsJson();
        this.number = number;
        this.status = Status.DRAFT;
        this.author = author;
        this.draftedAt = draftedAt;
        write(form.language(), form.content());
    }

    /** Its author words it anew. Whether it may still be amended is the service's to say. */
    void write(String in, LetterForm.Content content) {
        this.language = in;
        this.subject = content.subject();
        this.body = content.body();
        this.questions = content.questions();
        this.period = content.period();
    }

    /** What must still be filled in before it leaves. */
    Set<Field> lacking() {
        return row().lacking();
    }

    /** Somebody signs. Whether he may is the service's to say. */
    void sign(String by, Role as, Instant at) {
        this.status = Status.SIGNED;
        this.signer = by;
        this.signerRole = as;
        this.signedAt = at;
    }

    /** It leaves, signed. */
    void send(String by, Instant at, Dispatch way, LocalDate notified) {
        this.status = Status.SENT;
        this.sentBy = by;
        this.sentAt = at;
        this.dispatch = way;
        this.notifiedOn = notified;
    }

    /** That clock runs for its answer. */
    void waitBy(Long clock) {
        this.clockId = clock;
    }

    /** Its answer came. */
    void answered(LocalDate on) {
        this.answeredOn = on;
    }

    String complaintRef() {
        return complaintRef;
    }

    String author() {
        return author;
    }

    Status status() {
        return status;
    }

    Template template() {
        return template;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }

    LetterRow row() {
        return new LetterRow(
                number,
                template,
                status,
                new LetterForm.Addressee(recipient, complaintRef, addressee),
                language,
                new LetterForm.Content(subject, body, questions, period),
                LetterForm.factsFrom(facts),
                author,
                signer,
                signerRole,
                sentBy,
                dispatch,
                draftedAt,
                signedAt,
                sentAt,
                notifiedOn,
                answeredOn,
                clockId,
                version);
    }
}
