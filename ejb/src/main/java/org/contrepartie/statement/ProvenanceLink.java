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

/** One who passed the words of a statement on. */
@Entity
@Table(name = "provenance_link")
@NamedQuery(
        name = "ProvenanceLink.ofScheme",
        query = "select l from ProvenanceLink l, Provenance p, CompanyStatement s where l.provenanceId = p.id"
                + " and p.statementId = s.id and s.schemeId = :schemeId order by l.provenanceId, l.number")
public class ProvenanceLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provenance_link")
    @SequenceGenerator(name = "provenance_link", sequenceName = "provenance_link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "provenance_id", nullable = false, updatable = false)
    private Long provenanceId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "name", length = 300, nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "strength", length = 20, nullable = false, updatable = false)
    private ProvenanceForm.Strength strength;

    protected ProvenanceLink() {}

    ProvenanceLink(Long provenanceId, int number, ProvenanceForm.Link form) {
        this.provenanceId = provenanceId;
        this.number = number;
        this.name = form.name().strip();
        this.strength = form.strength();
    }

    Long provenanceId() {
        return provenanceId;
    }

    ProvenanceForm.Link shown() {
        return new ProvenanceForm.Link(name, strength);
    }
}
