package org.contrepartie.statement;

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

/** What somebody thought of a cell of the matrix at one moment, and why. Never changed: who thinks otherwise adds another. */
@Entity
@Table(name = "assessment_view")
@NamedQuery(
        name = "AssessmentView.ofScheme",
        query = "select v from AssessmentView v, Assessment a"
                + " where v.assessmentId = a.id and (a.schemeId = :schemeId or a.otherSchemeId = :schemeId)"
                + " order by v.assessmentId, v.number")
public class AssessmentView {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_view")
    @SequenceGenerator(name = "assessment_view", sequenceName = "assessment_view_seq", allocationSize = 50)
    private Long id;

    @Column(name = "assessment_id", nullable = false, updatable = false)
    private Long assessmentId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    /** What was suggested before a named officer confirmed; stays beside what he confirmed. */
    @Enumerated(EnumType.STRING)
    @Column(name = "suggested", length = 20, updatable = false)
    private Relation suggested;

    /** What the author, a named officer, answers for. Empty while it is a working assessment. */
    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed", length = 20, updatable = false)
    private Relation confirmed;

    @Column(name = "reason", length = 4000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "author", length = 100, nullable = false, updatable = false)
    private String author;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected AssessmentView() {}

    AssessmentView(
            Long assessmentId,
            int number,
            Relation suggested,
            Relation confirmed,
            String reason,
            String author,
            Instant madeAt) {
        this.assessmentId = assessmentId;
        this.number = number;
        this.suggested = suggested;
        this.confirmed = confirmed;
        this.reason = reason.strip();
        this.author = author;
        this.madeAt = madeAt;
    }

    Cell.View shown(String authorName) {
        return new Cell.View(number, suggested, confirmed, reason, authorName, madeAt);
    }

    Long assessmentId() {
        return assessmentId;
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    Relation relation() {
        return confirmed == null ? suggested : confirmed;
    }

    String reason() {
        return reason;
    }

    Instant madeAt() {
        return madeAt;
    }

    String author() {
        return author;
    }
}
