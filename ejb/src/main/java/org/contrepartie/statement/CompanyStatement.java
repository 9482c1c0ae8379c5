package org.contrepartie.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.contrepartie.shared.DatedWithPrecision;

/** An utterance attributed to the respondent, as its source gives it. */
@Entity
@Table(name = "company_statement")
@NamedQuery(
        name = "CompanyStatement.of",
        query = "select s from CompanyStatement s where s.schemeId = :schemeId order by s.number")
public class CompanyStatement {

    /** How the words reach us. Reported speech weighs less: the exact words are to be obtained. */
    public enum Mode {
        DIRECT_QUOTE,
        REPORTED_SPEECH,
        /** A sentence of the source with quoted words in it. */
        MIXED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_statement")
    @SequenceGenerator(name = "company_statement", sequenceName = "company_statement_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "speaker", length = 300, nullable = false, updatable = false)
    private String speaker;

    @Column(name = "addressee", length = 300, updatable = false)
    private String addressee;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "said_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "said_precision", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "said_text", length = 500))
    private DatedWithPrecision said;

    @Column(name = "channel", length = 300, updatable = false)
    private String channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", length = 20, nullable = false, updatable = false)
    private Mode mode;

    @Column(name = "language", length = 20, nullable = false, updatable = false)
    private String language;

    @Column(name = "words", length = 100_000, nullable = false, updatable = false)
    private String words;

    @Column(name = "context", length = 4000, updatable = false)
    private String context;

    @Column(name = "editorial", length = 500, updatable = false)
    private String editorial;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    /** The exhibit that the words were taken from; empty until somebody names it. */
    @Column(name = "exhibit", length = 40)
    private String exhibit;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, nullable = false, updatable = false)
    private String loggedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CompanyStatement() {}

    CompanyStatement(Long schemeId, int number, StatementForm form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.number = number;
        this.speaker = form.speaker();
        this.addressee = form.addressee();
        this.said = form.said();
        this.channel = form.channel();
        this.mode = form.mode();
        this.language = form.language();
        this.words = form.words();
        this.context = form.context();
        this.editorial = form.editorial();
        this.source = form.source();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    /** Names the exhibit that the words were taken from. */
    void takenFrom(String exhibitLabel) {
        exhibit = exhibitLabel;
    }

    StatementSheet shown() {
        return new StatementSheet(
                number,
                label(),
                new StatementForm(speaker, addressee, said, channel, mode, language, words, context, editorial, source),
                exhibit);
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    String label() {
        return "S" + number;
    }
}
