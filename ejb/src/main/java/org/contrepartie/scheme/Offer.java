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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Money;

/** What is promised to the person, in one territory and version of a scheme. */
@Entity
@Table(name = "offer")
@NamedQuery(name = "Offer.of", query = "select o from Offer o where o.schemeId = :schemeId order by o.number")
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer")
    @SequenceGenerator(name = "offer", sequenceName = "offer_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "territory", length = 10)
    private String territory;

    @Embedded
    private Money total;

    @Column(name = "up_to", nullable = false)
    private boolean upTo;

    @Column(name = "words", length = 2000)
    private String words;

    @Column(name = "exchange_words", length = 4000)
    private String exchangeWords;

    /** As it is known now; what was known before stands in {@link OfferKnowledge}. */
    @Column(name = "conditions", length = 4000)
    private String conditions;

    @Column(name = "discrepancy_note", length = 2000)
    private String discrepancyNote;

    @Column(name = "source", length = 300)
    private String source;

    @Column(name = "version_of", updatable = false)
    private Integer versionOf;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "since_on", updatable = false))
    @AttributeOverride(
            name = "precision",
            column = @Column(name = "since_precision", length = 20, nullable = false, updatable = false))
    @AttributeOverride(name = "words", column = @Column(name = "since_text", length = 500, updatable = false))
    private DatedWithPrecision since;

    @Column(name = "eligibility", length = 2000, updatable = false)
    private String eligibility;

    @Column(name = "referral", length = 2000, updatable = false)
    private String referral;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", length = 20, updatable = false)
    private OfferForm.Audience audience;

    @Column(name = "minimum_age", updatable = false)
    private Integer minimumAge;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, updatable = false)
    private String loggedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Offer() {}

    Offer(Long schemeId, int number, OfferForm form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.number = number;
        this.territory = form.territory();
        this.total = form.total();
        this.upTo = form.upTo();
        this.words = form.words();
        this.exchangeWords = form.exchangeWords();
        this.conditions = form.conditions();
        this.discrepancyNote = form.discrepancyNote();
        this.source = form.source();
        this.versionOf = form.reach().versionOf();
        this.since = form.reach().since();
        this.eligibility = form.reach().eligibility();
        this.referral = form.reach().referral();
        this.audience = form.reach().audience();
        this.minimumAge = form.reach().minimumAge();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    /** More became known; null leaves a field as it is. */
    void amend(String knownConditions, String knownSource) {
        this.conditions = knownConditions == null ? conditions : knownConditions;
        this.source = knownSource == null ? source : knownSource;
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    /** What is known of it from that moment on. */
    OfferKnowledge known(Instant at, String by) {
        return new OfferKnowledge(id, conditions, source, at, by);
    }

    OfferForm shown(List<OfferForm.Component> components) {
        return new OfferForm(
                territory,
                total,
                upTo,
                words,
                exchangeWords,
                conditions,
                discrepancyNote,
                source,
                components,
                new OfferForm.Reach(versionOf, since, eligibility, referral, audience, minimumAge));
    }
}
