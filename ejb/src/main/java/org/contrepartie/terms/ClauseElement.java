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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A span of a clause and what it is. */
@Entity
@Table(name = "clause_element")
@NamedQuery(
        name = "ClauseElement.of",
        query = "select e from ClauseElement e where e.clauseId = :clauseId order by e.start, e.end, e.id")
@NamedQuery(
        name = "ClauseElement.ofScheme",
        query = "select e from ClauseElement e join Clause c on c.id = e.clauseId where c.schemeId = :schemeId"
                + " order by e.start, e.end, e.id")
public class ClauseElement {

    /** What kind of thing an element says. */
    public enum Facet {
        OPERATION,
        CATEGORY,
        PURPOSE,
        MEDIA,
        TERRITORY,
        DURATION,
        WAIVER;

        /** What an element of that taxon says as a rule: the facet of its family. */
        public static Facet of(Taxon taxon) {
            return switch (taxon.family()) {
                case 'O' -> OPERATION;
                case 'D' -> CATEGORY;
                case 'S' -> MEDIA;
                case 'T' -> TERRITORY;
                case 'P' -> DURATION;
                case 'R' -> WAIVER;
                default -> PURPOSE;
            };
        }
    }

    /** What an officer is to verify before the element may weigh more. */
    public enum Candidate {
        BIOMETRIC,
        SPECIAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clause_element")
    @SequenceGenerator(name = "clause_element", sequenceName = "clause_element_seq", allocationSize = 50)
    private Long id;

    @Column(name = "clause_id", nullable = false, updatable = false)
    private Long clauseId;

    @Column(name = "span_start", nullable = false, updatable = false)
    private int start;

    @Column(name = "span_end", nullable = false, updatable = false)
    private int end;

    @Enumerated(EnumType.STRING)
    @Column(name = "taxon", length = 3, nullable = false, updatable = false)
    private Taxon taxon;

    @Enumerated(EnumType.STRING)
    @Column(name = "facet", length = 20, nullable = false, updatable = false)
    private Facet facet;

    @Column(name = "facet_value", length = 60, updatable = false)
    private String value;

    @Column(name = "governed_by", length = 200, updatable = false)
    private String governedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "candidate", length = 40, updatable = false)
    private Candidate candidate;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_concerned", length = 10, updatable = false)
    private Right right;

    @Column(name = "marked_at", nullable = false, updatable = false)
    private Instant markedAt;

    @Column(name = "marked_by", length = 100, nullable = false, updatable = false)
    private String markedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity_set", length = 10)
    private Taxon.Severity severitySet;

    @Column(name = "severity_reason", length = 2000)
    private String severityReason;

    @Column(name = "severity_by", length = 100)
    private String severityBy;

    @Column(name = "severity_at")
    private Instant severityAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by", length = 100)
    private String withdrawnBy;

    @Column(name = "withdrawn_reason", length = 2000)
    private String withdrawnReason;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ClauseElement() {}

    ClauseElement(Long clauseId, int number, ClauseForm.Element form, Instant markedAt, String markedBy) {
        this.clauseId = clauseId;
        this.number = number;
        this.markedAt = markedAt;
        this.markedBy = markedBy;
        this.right = form.right();
        this.start = form.start();
        this.end = form.end();
        this.taxon = form.taxon();
        this.facet = form.facet();
        this.value = form.value();
        this.governedBy = form.governedBy();
        this.candidate = form.candidate();
    }

    /** An officer weighs it otherwise than its taxon does. */
    void weigh(Taxon.Severity severity, String reason, Instant at, String by) {
        this.severitySet = severity;
        this.severityReason = reason;
        this.severityAt = at;
        this.severityBy = by;
    }

    /** It does not stand any more; that it was marked stays readable. */
    void withdraw(String reason, Instant at, String by) {
        this.withdrawnReason = reason;
        this.withdrawnAt = at;
        this.withdrawnBy = by;
    }

    /** It was withdrawn by mistake: it stands as if it never had been; the trail knows better. */
    void restore() {
        this.withdrawnReason = null;
        this.withdrawnAt = null;
        this.withdrawnBy = null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether another marking would repeat this one: the same words, class and meaning. */
    boolean saysTheSameAs(ClauseForm.Element other) {
        return form().equals(other);
    }

    Long clauseId() {
        return clauseId;
    }

    Long id() {
        return id;
    }

    ClauseForm.Element form() {
        return new ClauseForm.Element(start, end, taxon, facet, value, governedBy, candidate, right);
    }

    int number() {
        return number;
    }

    /** Why and by whom another severity was set. */
    Optional<MarkedElement.Note> weighing() {
        return severitySet == null
                ? Optional.empty()
                : Optional.of(new MarkedElement.Note(severityReason, severityBy, severityAt));
    }

    Taxon.Severity severity() {
        return severitySet == null ? taxon.severity() : severitySet;
    }

    MarkedElement shown() {
        return new MarkedElement(
                number,
                form(),
                severity(),
                weighing().orElse(null),
                markedAt,
                markedBy,
                withdrawnAt == null ? null : new MarkedElement.Note(withdrawnReason, withdrawnBy, withdrawnAt));
    }
}
