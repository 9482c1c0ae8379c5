package org.contrepartie.statement;

import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of the matrix: one claim, or a statement as a whole, held against one thing. What is thought of it stands in its
 * views, the newest of which counts. Held against a claim about another scheme, it stands in the matrix of that one too.
 */
@Entity
@Table(name = "assessment")
@NamedQuery(
        name = "Assessment.ofScheme",
        query = "select a from Assessment a join fetch a.statement left join fetch a.claim"
                + " left join fetch a.other"
                + " where a.schemeId = :schemeId or a.otherSchemeId = :schemeId order by a.id")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment")
    @SequenceGenerator(name = "assessment", sequenceName = "assessment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", nullable = false, updatable = false)
    private CompanyStatement statement;

    /** Empty where the statement is held against the target as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", length = 20, nullable = false, updatable = false)
    private Target.Kind kind;

    @Column(name = "target_ref", length = 60, updatable = false)
    private String ref;

    @Column(name = "passage", length = 2000, updatable = false)
    private String passage;

    /** The claim about another scheme that it is held against; empty for anything else. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_claim_id", updatable = false)
    private Claim other;

    @Column(name = "other_scheme_id", updatable = false)
    private Long otherSchemeId;

    /** The number of the cell there. */
    @Column(name = "other_number", updatable = false)
    private Integer otherNumber;

    /** What the first claim is called there. */
    @Column(name = "other_ref", length = 60, updatable = false)
    private String otherRef;

    protected Assessment() {}

    Assessment(Long schemeId, int number, Subject subject, Target target) {
        this.schemeId = schemeId;
        this.number = number;
        this.statement = subject.statement();
        this.claim = subject.claim();
        this.kind = target.kind();
        this.ref = target.ref();
        this.passage = target.passage();
    }

    /** A claim held against one about another scheme. */
    Assessment(Long schemeId, Side mine, Long otherSchemeId, Side theirs) {
        this(schemeId, mine.number(), mine.subject(), mine.target());
        this.other = theirs.subject().claim();
        this.otherSchemeId = otherSchemeId;
        this.otherNumber = theirs.number();
        this.otherRef = theirs.target().ref();
    }

    /**
     * What is held against something.
     *
     * @param claim null where it is the statement as a whole
     */
    record Subject(CompanyStatement statement, Claim claim) {

        String label() {
            return claim == null ? statement.label() : claim.label();
        }

        String words() {
            return claim == null ? statement.words() : claim.words();
        }
    }

    /** The cell as the matrix of that scheme shows it. */
    Side seenFrom(Long scheme) {
        return scheme.equals(schemeId)
                ? new Side(number, new Subject(statement, claim), new Target(kind, ref, passage), otherSchemeId, other)
                : new Side(
                        otherNumber,
                        new Subject(other.statement(), other),
                        new Target(Target.Kind.OTHER_CLAIM, otherRef, null),
                        schemeId,
                        claim);
    }

    /** When one of its claims was last put otherwise; null where none was. */
    Instant amendedAt() {
        return Stream.of(claim, other)
                .filter(Objects::nonNull)
                .map(Claim::amendedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As the legal review of a case about that scheme looks at it. */
    ConfirmedCell confirmed(Long scheme, List<AssessmentView> views) {
        AssessmentView last = views.get(views.size() - 1);
        boolean outdated = amendedAt() != null && amendedAt().isAfter(last.madeAt());
        Side side = seenFrom(scheme);
        return new ConfirmedCell(
                side.number(),
                side.subject().label(),
                side.subject().words(),
                side.target(),
                last.relation(),
                last.reason(),
                outdated ? amendedAt() : last.madeAt(),
                views.stream().map(AssessmentView::author).collect(Collectors.toCollection(TreeSet::new)));
    }

    Long id() {
        return id;
    }
}
