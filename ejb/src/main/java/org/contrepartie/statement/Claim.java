package org.contrepartie.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One checkable proposition of a statement. It may be put better later; what it said before stands in the trail. */
@Entity
@Table(name = "claim")
@NamedQuery(
        name = "Claim.ofScheme",
        query =
                "select c from Claim c join fetch c.statement where c.schemeId = :schemeId order by c.statement.number, c.number")
public class Claim {

    /** What kind of proposition a claim is. */
    public enum Type {
        /** What the company does with data. */
        FACT_PRACTICE,
        /** How far or how long something reaches. */
        FACT_SCOPE,
        /** That something is not done. */
        DENIAL,
        /** Why something happened. */
        CAUSE,
        /** A judgement of worth: nobody can prove it. */
        EVALUATION,
        /** A promise. */
        COMMITMENT,
        /** What the company holds to be the law or the right reading. */
        LEGAL_POSITION
    }

    /** Of what time a claim speaks. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }

    /** Which way the data go. */
    public enum Direction {
        /** The company acquires them. */
        INBOUND,
        /** The company discloses them. */
        OUTBOUND,
        /** The company uses them itself. */
        INTERNAL,
        /** No data move. */
        NA
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim")
    @SequenceGenerator(name = "claim", sequenceName = "claim_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", nullable = false, updatable = false)
    private CompanyStatement statement;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "label", length = 20, nullable = false, updatable = false)
    private String label;

    @Column(name = "words", length = 2000, nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim_type", length = 20, nullable = false)
    private Type type;

    @Enumerated(EnumType.STRING)
    @Column(name = "also_type", length = 20)
    private Type alsoType;

    @Enumerated(EnumType.STRING)
    @Column(name = "tense", length = 10, nullable = false)
    private Tense tense;

    @Column(name = "exhaustive", nullable = false)
    private boolean exhaustive;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 10, nullable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", length = 20, nullable = false)
    private CompanyStatement.Mode mode;

    /** Codes with a space between them; empty where it speaks of no data. */
    @Column(name = "categories", length = 1000, nullable = false)
    private String categories;

    @Column(name = "admission", length = 2000)
    private String admission;

    @Embedded
    private StoredScope scope;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, nullable = false, updatable = false)
    private String loggedBy;

    @Column(name = "amended_at")
    private Instant amendedAt;

    @Column(name = "amended_by", length = 100)
    private String amendedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Claim() {}

    Claim(Long schemeId, CompanyStatement statement, int number, ClaimForm form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.statement = statement;
        this.number = number;
        this.label = statement.label() + (form.whole() ? "" : "." + letters(number));
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
        put(form);
    }

    /** Says the same claim better; its place and its label stay. */
    void amend(ClaimForm form, Instant at, String by) {
        put(form);
        amendedAt = at;
        amendedBy = by;
    }

    private void put(ClaimForm form) {
        this.words = form.words().strip();
        this.type = form.type();
        this.alsoType = form.alsoType();
        this.tense = form.tense();
        this.exhaustive = form.exhaustive();
        this.direction = form.direction();
        this.mode = form.mode();
        this.categories = String.join(" ", form.categories());
        this.admission = form.admission();
        this.scope = new StoredScope(form.scope());
    }

    /** a to z, then aa, ab and so on. */
    static String letters(int number) {
        String last = String.valueOf((char) ('a' + (number - 1) % 26));
        return number <= 26 ? last : letters((number - 1) / 26) + last;
    }

    ClaimRow row() {
        return new ClaimRow(
                statement.number(),
                label,
                new ClaimForm(
                        label.equals(statement.label()),
                        words,
                        type,
                        alsoType,
                        tense,
                        exhaustive,
                        direction,
                        mode,
                        codes(categories),
                        admission,
                        scope == null ? Scope.NONE : scope.shown()),
                loggedAt,
                loggedBy,
                amendedAt,
                amendedBy,
                version);
    }

    static List<String> codes(String words) {
        return words == null
                ? List.of()
                : Stream.of(words.split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    Long id() {
        return id;
    }

    Type type() {
        return type;
    }

    String words() {
        return words;
    }

    String label() {
        return label;
    }

    CompanyStatement statement() {
        return statement;
    }

    Instant amendedAt() {
        return amendedAt;
    }

    long version() {
        return version;
    }
}
