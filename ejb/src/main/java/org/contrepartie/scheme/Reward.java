package org.contrepartie.scheme;

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
import org.contrepartie.shared.Money;

/** One component of what the person receives. */
@Entity
@Table(name = "reward")
@NamedQuery(name = "Reward.of", query = "select r from Reward r where r.offerId = :offerId order by r.id")
public class Reward {

    /** What a reward is made of. */
    public enum Kind {
        CASH,
        VOUCHER,
        CREDIT,
        GIFT,
        RAFFLE,
        DISCOUNT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reward")
    @SequenceGenerator(name = "reward", sequenceName = "reward_seq", allocationSize = 50)
    private Long id;

    @Column(name = "offer_id", nullable = false, updatable = false)
    private Long offerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Embedded
    private Money amount;

    @Column(name = "channel", length = 100, updatable = false)
    private String channel;

    @Column(name = "words", length = 1000, updatable = false)
    private String words;

    protected Reward() {}

    Reward(Long offerId, OfferForm.Component form) {
        this.offerId = offerId;
        this.kind = form.kind();
        this.amount = form.amount();
        this.channel = form.channel();
        this.words = form.words();
    }

    OfferForm.Component shown() {
        return new OfferForm.Component(kind, amount, channel, words);
    }
}
