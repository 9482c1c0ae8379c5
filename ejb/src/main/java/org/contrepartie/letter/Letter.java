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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Stale;

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
     * filled in before it leaves. What every letter of its kind says stands in {@link LetterTexts}.
     *
     * <p>Source: GDPR 57(1)(d), (f), 58(1)(a), (d), 77(2), 78; Regulation (EU) 2025/2518 Arts 4, 5, 16, 19, 20; four eyes by
     * house rule.
     */
    public enum Template {
        /** The complaint has arrived, its number and the date by which the complainant hears (T01). */
        ACKNOWLEDGEMENT(false, Set.of(Recipient.COMPLAINANT)),
        /** The complaint is not taken, why, and the remedy (T05). */
        REFUSAL(true, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** What the complaint lacks, and by when it may be supplied (T04). */
        SUPPLEMENT_REQUEST(false, Set.of(Recipient.COMPLAINANT), Field.QUESTIONS),
        /** The respondent is told the main elements of the complaint (T07). */
        OPENING(false, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The complaint went to the presumed lead authority (T08). */
        TRANSMISSION(false, Set.of(Recipient.COMPLAINANT), Field.AUTHORITY),
        /** What ended, what follows from it, and the right to object within four weeks (T11, D07). */
        RESOLUTION_PROPOSAL(false, Set.of(Recipient.COMPLAINANT), Field.ENDED, Field.CONSEQUENCES),
        /** The respondent is told that the complaint is resolved (T13). */
        RESOLUTION(true, Set.of(Recipient.RESPONDENT)),
        /** Questions to the respondent, with the day of the answer (T14). */
        INFORMATION_REQUEST(
                false, EnumSet.of(Recipient.RESPONDENT, Recipient.AUTHORITY, Recipient.OTHER), Field.QUESTIONS),
        /** That the complaint is to be dismissed, why, and the period for the complainant's view (T15, D12b). */
        DISMISSAL_INTENT(true, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** What was done, what comes next, when, why it takes long, and the remedy (D01, D02). */
        PROGRESS(false, Set.of(Recipient.COMPLAINANT), Field.DONE, Field.NEXT, Field.WHEN, Field.DELAY, Field.REMEDY),
        /** The respondent is reminded of his obligations; not a sanction (T16). */
        REMINDER(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The precise acts that are required, and by when; not a sanction (T17, D13). */
        FORMAL_NOTICE(true, Set.of(Recipient.RESPONDENT), Field.ACTS),
        /** The acts required were done: the notice is closed, with the publicity it had (T18). */
        NOTICE_CLOSED(true, Set.of(Recipient.RESPONDENT)),
        /** What is alleged, with access to the file (T20). */
        PRELIMINARY_FINDINGS(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** What was alleged, in the version that is not confidential, for the complainant's view (T20, D12b). */
        FINDINGS_TO_COMPLAINANT(true, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** The day of the hearing, at least 15 days before it (A14, D14). */
        HEARING_NOTICE(false, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The instruction is closed, the deciding body seized (T23). */
        DEBATE_CLOSED(false, Set.of(Recipient.RESPONDENT)),
        /** All allegations are dropped, and why (T23b). */
        DROPPED(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The decision, with the remedies, to whom it is addressed (T28). */
        DECISION(true, Set.of(Recipient.RESPONDENT), Field.BODY),
        /** The outcome and the remedy, to a complainant (T10, T13, T16, T18, T28, T30). */
        OUTCOME(true, Set.of(Recipient.COMPLAINANT), Field.BODY),
        /** The case waits, why and until when (T34). */
        SUSPENSION(false, EnumSet.of(Recipient.RESPONDENT, Recipient.COMPLAINANT), Field.BODY),
        /** The case is closed (T30, T32). */
        CLOSURE(true, EnumSet.of(Recipient.RESPONDENT, Recipient.COMPLAINANT), Field.BODY),
        /** The withdrawal is taken note of, and the remedy (T37). */
        WITHDRAWAL(true, Set.of(Recipient.COMPLAINANT)),
        /** The case goes on within another (T38). */
        JOINDER(true, EnumSet.of(Recipient.RESPONDENT, Recipient.COMPLAINANT)),
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

        /** What its author may fill in, in the order of the letter. */
        public List<Field> takes() {
            return Stream.of(Field.values())
                    .filter(field -> field == Field.SUBJECT || field == Field.BODY || needs.contains(field))
                    .toList();
        }

        /** Whether somebody is asked something, so that a period for the answer runs. */
        public boolean asks() {
            return needs.contains(Field.QUESTIONS);
        }

        /** Whether it gives the recipient a period that its author may set. */
        public boolean setsPeriod() {
            return asks()
                    || EnumSet.of(DISMISSAL_INTENT, FORMAL_NOTICE, PRELIMINARY_FINDINGS, FINDINGS_TO_COMPLAINANT)
                            .contains(this);
        }

        /** Whether it tells a complainant how his complaint ended, and the remedy. Source: GDPR 77(2), 78. */
        public boolean ends() {
            return EnumSet.of(REFUSAL, OUTCOME, WITHDRAWAL).contains(this);
        }
    }

    /** What an author fills in. Its lower-case name is that of the contract and of the files of {@link LetterTexts}. */
    public enum Field {
        SUBJECT,
        /** The authority to which a complaint is transmitted. */
        AUTHORITY,
        /** What was done on a complaint. */
        DONE,
        /** What comes next. */
        NEXT,
        /** When it comes. */
        WHEN,
        /** Why it takes long. */
        DELAY,
        /** What the person can do if he does not want to wait. */
        REMEDY,
        /** What has ended of that which was complained of. */
        ENDED,
        /** What follows from it for the person. */
        CONSEQUENCES,
        /** The precise acts that are required. */
        ACTS,
        BODY,
        /** What is asked for, one thing a line. */
        QUESTIONS;

        /** The name in the REST contract. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Field> of(String path) {
            return Stream.of(values())
                    .filter(field -> field.path().equals(path))
                    .findFirst();
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

    /** Of whoever is no complainant. */
    @Column(name = "recipient_email", length = 320, updatable = false)
    private String email;

    @Column(name = "language", length = 20, nullable = false)
    private String language;

    @Column(name = "subject", length = 300)
    private String subject;

    @Column(name = "reasons", length = 20_000)
    private String body;

    @Column(name = "questions", length = 8000)
    private String questions;

    /** What he filled in besides, as JSON by the names of the fields. */
    @Column(name = "more_words", length = 40_000)
    private String more;

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
        this.email = form.to().email();
        this.facts = form.factsAsJson();
        this.number = number;
        this.status = Status.DRAFT;
        this.author = author;
        this.draftedAt = draftedAt;
        write(form.language(), form.content());
    }

    /** That the draft changed meanwhile, and what its author would have said otherwise. */
    Stale unlike(String name, LetterForm.Content yours) {
        return new Stale(name, version)
                .unlike("subject", subject, yours.subject())
                .unlike("body", body, yours.body())
                .unlike("questions", questions, yours.questions())
                .unlike("period", period, yours.period());
    }

    /** Its author words it anew. Whether it may still be amended is the service's to say. */
    void write(String in, LetterForm.Content content) {
        this.language = in;
        this.subject = content.subject();
        this.body = content.body();
        this.questions = content.questions();
        this.period = content.period();
        this.more = content.moreAsJson();
    }

    /** What must still be filled in before it leaves. */
    Set<Field> lacking() {
        return row().lacking();
    }

    /** The places of its text that are empty and must not be. */
    Set<String> blanks() {
        return row().blanks();
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

    /** It left with a step that did not say by which way; now somebody says so. */
    void wentBy(Dispatch way) {
        this.dispatch = way;
    }

    /** That clock runs for its answer. */
    void waitBy(Long clock) {
        this.clockId = clock;
    }

    /** Its answer came. */
    void answered(LocalDate on) {
        this.answeredOn = on;
    }

    /** Whether it left, by a way that is said. */
    boolean isGone() {
        return status == Status.SENT && dispatch != null;
    }

    String email() {
        return email;
    }

    String complaintRef() {
        return complaintRef;
    }

    String caseRef() {
        return caseRef;
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
                new LetterForm.Addressee(recipient, complaintRef, addressee, email),
                language,
                new LetterForm.Content(subject, body, questions, period, LetterForm.Content.moreFrom(more)),
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
