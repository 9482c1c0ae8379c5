package org.contrepartie.terms;

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
import java.util.Optional;

/**
 * Where a clause stands in one version of a document: words, context and place. Once made it is only settled, by a person who
 * says where the words are or that they are gone; the version it belongs to never changes.
 */
@Entity
@Table(name = "clause_anchor")
@NamedQuery(
        name = "ClauseAnchor.inDocument",
        query = "select a from ClauseAnchor a where a.documentId = :documentId order by a.start, a.id")
@NamedQuery(
        name = "ClauseAnchor.ofScheme",
        query =
                "select a from ClauseAnchor a join Clause c on c.id = a.clauseId where c.schemeId = :schemeId order by a.id")
@NamedQuery(
        name = "ClauseAnchor.ofClause",
        query = "select a from ClauseAnchor a where a.clauseId = :clauseId order by a.id")
class ClauseAnchor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clause_anchor")
    @SequenceGenerator(name = "clause_anchor", sequenceName = "clause_anchor_seq", allocationSize = 50)
    private Long id;

    @Column(name = "clause_id", nullable = false, updatable = false)
    private Long clauseId;

    @Column(name = "document_id", nullable = false, updatable = false)
    private Long documentId;

    @Column(name = "span_start")
    private Integer start;

    @Column(name = "span_end")
    private Integer end;

    @Column(name = "before_words", length = 200, nullable = false)
    private String prefix;

    @Column(name = "after_words", length = 200, nullable = false)
    private String suffix;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20, nullable = false, updatable = false)
    private Refound.Outcome outcome;

    @Column(name = "likeness", updatable = false)
    private Integer likeness;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", length = 100, nullable = false, updatable = false)
    private String madeBy;

    @Embedded
    private Settlement settlement;

    @Column(name = "successor_id")
    private Long successorId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ClauseAnchor() {}

    /** What became of a clause in a version of the document. */
    ClauseAnchor(Clause clause, TermsDocument document, Refound found, Instant madeAt, String madeBy) {
        this.clauseId = clause.id();
        this.documentId = document.id();
        this.outcome = found.outcome();
        this.likeness = found.likeness();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        putAt(document, found.place());
    }

    /** A person says that the words stand there. */
    void place(TermsDocument document, Span place, String reason, Instant at, String by) {
        settlement = new Settlement(Settled.PLACED, reason, at, by);
        putAt(document, place);
    }

    /** A person says that the clause was replaced by another, which stands there now. */
    void replace(Long successor, String reason, Instant at, String by) {
        settlement = new Settlement(Settled.REPLACED, reason, at, by);
        this.successorId = successor;
    }

    /** A person says that the words are gone. */
    void dismiss(String reason, Instant at, String by) {
        settlement = new Settlement(Settled.GONE, reason, at, by);
    }

    private void putAt(TermsDocument document, Span place) {
        Optional<Selector> selector =
                Optional.ofNullable(place).map(span -> Selector.of(document.content(), span.start(), span.end()));
        this.start = place == null ? null : Integer.valueOf(place.start());
        this.end = place == null ? null : Integer.valueOf(place.end());
        this.prefix = selector.map(Selector::prefix).orElse("");
        this.suffix = selector.map(Selector::suffix).orElse("");
    }

    Long clauseId() {
        return clauseId;
    }

    Long documentId() {
        return documentId;
    }

    Long successorId() {
        return successorId;
    }

    Refound.Outcome outcome() {
        return outcome;
    }

    int likeness() {
        return likeness == null ? 0 : likeness;
    }

    /** The place, be it only suggested. */
    Optional<Span> span() {
        return start == null ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** Whether the clause stands there for certain: found again, or placed by a person. */
    boolean isPlaced() {
        return start != null && (settledAs() == Settled.PLACED || settlement == null && outcome.isCertain());
    }

    /** Whether a person has still to say what became of the clause. */
    boolean isOpen() {
        return settlement == null && !outcome.isCertain();
    }

    /** Whether the clause is looked for in the next version too. */
    boolean goesOn() {
        return settledAs() != Settled.GONE && settledAs() != Settled.REPLACED;
    }

    /** What a person said; null while nobody did. */
    Settled settledAs() {
        return settlement == null ? null : settlement.as();
    }

    MarkedElement.Note settlement() {
        return settlement == null ? null : settlement.note();
    }
}
