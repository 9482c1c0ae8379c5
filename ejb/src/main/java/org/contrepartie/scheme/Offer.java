package org.contrepartie.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
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

    @Column(name = "conditions", length = 4000)
    private String conditions;

    @Column(name = "discrepancy_note", length = 2000)
    private String discrepancyNote;

    @Column(name = "source", length = 300)
    private String source;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Offer() {}

    Offer(Long schemeId, int number, OfferForm form) {
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

    OfferForm shown(List<OfferForm.Component> components) {
        return new OfferForm(
                territory, total, upTo, words, exchangeWords, conditions, discrepancyNote, source, components);
    }
}
