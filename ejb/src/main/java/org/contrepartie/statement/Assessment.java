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
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A cell of the matrix: one claim, or a statement as a whole, held against one thing. What is thought of it stands in its
 * views, the newest of which counts.
 */
@Entity
@Table(name = "assessment")
@NamedQuery(
        name = "Assessment.ofScheme",
        query = "select a from Assessment a join fetch a.statement left join fetch a.claim"
                + " where a.schemeId = :schemeId order by a.number")
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

    boolean isOf(Subject other, Target target) {
        return subject().label().equals(other.label())
                && Objects.equals(subject().claim() == null, other.claim() == null)
                && target().equals(target);
    }

    /** As the legal review looks at it. */
    ConfirmedCell confirmed(List<AssessmentView> views) {
        AssessmentView last = views.get(views.size() - 1);
        Instant amended = claim == null ? null : claim.amendedAt();
        boolean outdated = amended != null && amended.isAfter(last.madeAt());
        return new ConfirmedCell(
                number,
                subject().label(),
                subject().words(),
                target(),
                last.relation(),
                last.reason(),
                outdated ? amended : last.madeAt(),
                views.stream().map(AssessmentView::author).collect(Collectors.toCollection(TreeSet::new)));
    }

    Subject subject() {
        return new Subject(statement, claim);
    }

    Target target() {
        return new Target(kind, ref, passage);
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }
}
