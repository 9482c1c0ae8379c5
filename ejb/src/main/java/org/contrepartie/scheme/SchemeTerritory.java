package org.contrepartie.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.contrepartie.shared.DatedWithPrecision;

/** A territory of the campaign (not of the licence: that one stands in the clause). */
@Entity
@Table(name = "scheme_territory")
@NamedQuery(
        name = "SchemeTerritory.of",
        query = "select t from SchemeTerritory t where t.schemeId = :schemeId order by t.id")
public class SchemeTerritory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme_territory")
    @SequenceGenerator(name = "scheme_territory", sequenceName = "scheme_territory_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "code", length = 10, nullable = false, updatable = false)
    private String code;

    @Column(name = "label", length = 200, nullable = false, updatable = false)
    private String label;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "started_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "started_precision", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "started_text", length = 500))
    private DatedWithPrecision start;

    @Column(name = "note", length = 1000, updatable = false)
    private String note;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, updatable = false)
    private String loggedBy;

    protected SchemeTerritory() {}

    SchemeTerritory(Long schemeId, SchemeForm.Territory form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.code = form.code();
        this.label = form.label();
        this.start = form.start();
        this.note = form.note();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    SchemeForm.Territory shown() {
        return new SchemeForm.Territory(code, label, start, note);
    }
}
