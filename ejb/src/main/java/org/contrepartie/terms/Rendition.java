package org.contrepartie.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a clause renders the same words as others of its group, as a named person says; undone with a reason. */
@Entity
@Table(name = "rendition")
@NamedQuery(
        name = "Rendition.ofSchemes",
        query = "select r from Rendition r where r.schemeId in :schemes and r.partedAt is null order by r.id")
@NamedQuery(
        name = "Rendition.ofClause",
        query = "select r from Rendition r where r.clauseId = :clauseId and r.partedAt is null")
@NamedQuery(
        name = "Rendition.ofWords",
        query = "select r from Rendition r where r.wordsId = :wordsId and r.partedAt is null order by r.id")
class Rendition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rendition")
    @SequenceGenerator(name = "rendition", sequenceName = "rendition_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "clause_id", nullable = false, updatable = false)
    private Long clauseId;

    /** The words that it renders: what all of its group have in common, be they of several schemes. */
    @Column(name = "words_id", nullable = false)
    private Long wordsId;

    @Column(name = "joined_reason", length = 2000, nullable = false, updatable = false)
    private String joinedReason;

    @Column(name = "joined_at", nullable = false, updatable = false)
    private Instant joinedAt;

    @Column(name = "joined_by", length = 100, nullable = false, updatable = false)
    private String joinedBy;

    @Column(name = "parted_reason", length = 2000)
    private String partedReason;

    @Column(name = "parted_at")
    private Instant partedAt;

    @Column(name = "parted_by", length = 100)
    private String partedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Rendition() {}

    Rendition(Clause clause, Long wordsId, String reason, Instant at, String by) {
        this.schemeId = clause.schemeId();
        this.clauseId = clause.id();
        this.wordsId = wordsId;
        this.joinedReason = reason;
        this.joinedAt = at;
        this.joinedBy = by;
    }

    /** Two groups become one. */
    void moveTo(Long other) {
        this.wordsId = other;
    }

    /** It is none after all. */
    void part(String reason, Instant at, String by) {
        this.partedReason = reason;
        this.partedAt = at;
        this.partedBy = by;
    }

    Long clauseId() {
        return clauseId;
    }

    Long schemeId() {
        return schemeId;
    }

    Long wordsId() {
        return wordsId;
    }
}
