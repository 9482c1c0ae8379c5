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

/** A span of a clause and what it is. */
@Entity
@Table(name = "clause_element")
@NamedQuery(
        name = "ClauseElement.of",
        query = "select e from ClauseElement e where e.clauseId = :clauseId order by e.start, e.end, e.id")
public class ClauseElement {

    /** What kind of thing an element says. */
    public enum Facet {
        OPERATION,
        CATEGORY,
        PURPOSE,
        MEDIA,
        TERRITORY,
        DURATION,
        WAIVER
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

    protected ClauseElement() {}

    ClauseElement(Long clauseId, ClauseForm.Element form) {
        this.clauseId = clauseId;
        this.start = form.start();
        this.end = form.end();
        this.taxon = form.taxon();
        this.facet = form.facet();
        this.value = form.value();
        this.governedBy = form.governedBy();
        this.candidate = form.candidate();
    }

    ClauseForm.Element shown() {
        return new ClauseForm.Element(start, end, taxon, facet, value, governedBy, candidate);
    }
}
