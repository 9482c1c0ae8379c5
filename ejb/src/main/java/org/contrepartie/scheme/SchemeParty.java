package org.contrepartie.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.contrepartie.shared.DatedWithPrecision;

/** The part that an organisation has in the processing of a scheme, as a source tells it; added, never changed. */
@Entity
@Table(name = "scheme_party")
@NamedQuery(name = "SchemeParty.of", query = "select p from SchemeParty p where p.schemeId = :schemeId order by p.id")
public class SchemeParty {

    /** What an organisation is in a processing. Source: GDPR 4(7), 26, 4(8). */
    public enum Capacity {
        CONTROLLER,
        JOINT_CONTROLLER,
        PROCESSOR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme_party")
    @SequenceGenerator(name = "scheme_party", sequenceName = "scheme_party_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private Long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", length = 20, nullable = false, updatable = false)
    private Capacity capacity;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "since_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "since_precision", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "since_text", length = 500))
    private DatedWithPrecision since;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Column(name = "note", length = 1000, updatable = false)
    private String note;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, nullable = false, updatable = false)
    private String loggedBy;

    protected SchemeParty() {}

    SchemeParty(Long schemeId, Long organisationId, PartyForm form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.organisationId = organisationId;
        this.capacity = form.capacity();
        this.since = form.since();
        this.source = form.source();
        this.note = form.note();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    boolean is(Long organisation, Capacity other) {
        return organisationId.equals(organisation) && capacity == other;
    }

    Long organisationId() {
        return organisationId;
    }

    Capacity capacity() {
        return capacity;
    }

    DatedWithPrecision since() {
        return since;
    }

    String source() {
        return source;
    }

    String note() {
        return note;
    }
}
