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
import java.time.Instant;

/** What a named person makes of one subject of a scheme, with his reason; never changed, the last one counts. */
@Entity
@Table(name = "appraisal")
@NamedQuery(name = "Appraisal.of", query = "select a from Appraisal a where a.schemeId = :schemeId order by a.id")
class Appraisal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal")
    @SequenceGenerator(name = "appraisal", sequenceName = "appraisal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", length = 30, nullable = false, updatable = false)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", length = 20, nullable = false, updatable = false)
    private Subject.Standing standing;

    @Column(name = "reason", length = 4000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "counter", length = 4000, updatable = false)
    private String counter;

    @Column(name = "clauses", length = 500, updatable = false)
    private String clauses;

    @Column(name = "exhibits", length = 500, updatable = false)
    private String exhibits;

    @Column(name = "stated_at", nullable = false, updatable = false)
    private Instant statedAt;

    @Column(name = "stated_by", length = 100, nullable = false, updatable = false)
    private String statedBy;

    protected Appraisal() {}

    Appraisal(Long schemeId, AppraisalForm form, Instant statedAt, String statedBy) {
        this.schemeId = schemeId;
        this.subject = form.subject();
        this.standing = form.standing();
        this.reason = form.reason();
        this.counter = form.counter();
        this.clauses = form.clauses();
        this.exhibits = form.exhibits();
        this.statedAt = statedAt;
        this.statedBy = statedBy;
    }

    Subject subject() {
        return subject;
    }

    Appraised shown() {
        return new Appraised(
                new AppraisalForm(subject, standing, reason, counter, clauses, exhibits), statedAt, statedBy);
    }
}
