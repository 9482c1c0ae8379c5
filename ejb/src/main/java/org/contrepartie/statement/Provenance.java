package org.contrepartie.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** How the words of a statement reached the authority, as somebody noted it, and their translation. Never changed. */
@Entity
@Table(name = "statement_provenance")
@NamedQuery(
        name = "Provenance.ofScheme",
        query = "select p from Provenance p, CompanyStatement s where p.statementId = s.id and s.schemeId = :schemeId"
                + " order by p.notedAt, p.id")
public class Provenance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_provenance")
    @SequenceGenerator(name = "statement_provenance", sequenceName = "statement_provenance_seq", allocationSize = 50)
    private Long id;

    @Column(name = "statement_id", nullable = false, updatable = false)
    private Long statementId;

    @Column(name = "translation", length = 100_000, updatable = false)
    private String translation;

    @Column(name = "translation_language", length = 20, updatable = false)
    private String language;

    @Column(name = "translated_by", length = 300, updatable = false)
    private String translatedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", length = 100, nullable = false, updatable = false)
    private String notedBy;

    protected Provenance() {}

    Provenance(Long statementId, ProvenanceForm form, Instant notedAt, String notedBy) {
        this.statementId = statementId;
        this.translation = form.translation();
        this.language = form.language();
        this.translatedBy = form.translatedBy();
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    Long id() {
        return id;
    }

    Long statementId() {
        return statementId;
    }

    ProvenanceForm shown(List<ProvenanceForm.Link> links) {
        return new ProvenanceForm(links, translation, language, translatedBy);
    }
}
