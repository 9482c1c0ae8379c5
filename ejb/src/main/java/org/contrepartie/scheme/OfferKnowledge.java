package org.contrepartie.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the authority knew of an offer from a moment on. Never changed: who learns more adds a row. */
@Entity
@Table(name = "offer_knowledge")
public class OfferKnowledge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_knowledge")
    @SequenceGenerator(name = "offer_knowledge", sequenceName = "offer_knowledge_seq", allocationSize = 50)
    private Long id;

    @Column(name = "offer_id", nullable = false, updatable = false)
    private Long offerId;

    @Column(name = "conditions", length = 4000, updatable = false)
    private String conditions;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Column(name = "known_since", nullable = false, updatable = false)
    private Instant knownSince;

    @Column(name = "known_by", length = 100, nullable = false, updatable = false)
    private String knownBy;

    protected OfferKnowledge() {}

    OfferKnowledge(Long offerId, String conditions, String source, Instant knownSince, String knownBy) {
        this.offerId = offerId;
        this.conditions = conditions;
        this.source = source;
        this.knownSince = knownSince;
        this.knownBy = knownBy;
    }
}
