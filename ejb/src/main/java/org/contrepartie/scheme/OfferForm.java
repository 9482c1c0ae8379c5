package org.contrepartie.scheme;

import java.util.List;
import java.util.Optional;
import org.contrepartie.shared.Country;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;

/**
 * An offer as it is logged: what the person is promised.
 *
 * @param territory code of the territory, or null for all
 * @param total the stated total, or null while unknown
 * @param upTo whether the source says "up to"
 * @param words the total in the words of the source
 * @param exchangeWords what is asked in return, in the words of the source
 * @param conditions behind the promise, or null while unknown
 * @param discrepancyNote why the components do not add up to the total; null when they do
 * @param source where this is known from
 * @param reach since when and to whom it is promised
 */
public record OfferForm(
        String territory,
        Money total,
        boolean upTo,
        String words,
        String exchangeWords,
        String conditions,
        String discrepancyNote,
        String source,
        List<Component> components,
        Reach reach) {

    public OfferForm {
        components = List.copyOf(components);
    }

    /** An offer of which nobody says since when and to whom. */
    public OfferForm(
            String territory,
            Money total,
            boolean upTo,
            String words,
            String exchangeWords,
            String conditions,
            String discrepancyNote,
            String source,
            List<Component> components) {
        this(
                territory,
                total,
                upTo,
                words,
                exchangeWords,
                conditions,
                discrepancyNote,
                source,
                components,
                Reach.UNKNOWN);
    }

    /** The same promise, reaching other people or since another day. */
    public OfferForm reaching(Reach other) {
        return new OfferForm(
                territory, total, upTo, words, exchangeWords, conditions, discrepancyNote, source, components, other);
    }

    private static final int OF_AGE = 18;

    /** To whom an offer is promised, as far as age goes. Source: GDPR 8; LIL 45. */
    public enum Audience {
        /** Its terms leave out who is not of age. */
        ADULTS,
        /** Its terms let minors in, or ask nobody's age. */
        MINORS_ADMITTED,
        /** It addresses minors. */
        MINORS_TARGETED
    }

    /**
     * Since when and to whom something is promised.
     *
     * @param versionOf number of the offer that it takes the place of, or null for the first of its kind
     * @param since since when it was promised in the world, with its precision; what is not known is unknown
     * @param eligibility who may take part, in the words of the source, or null
     * @param referral what is promised for bringing others, or null
     * @param audience or null while unknown
     * @param minimumAge in years, as the terms say, or null
     */
    public record Reach(
            Integer versionOf,
            DatedWithPrecision since,
            String eligibility,
            String referral,
            Audience audience,
            Integer minimumAge) {

        public static final Reach UNKNOWN = new Reach(null, DatedWithPrecision.UNKNOWN, null, null, null, null);

        private static final int OLDEST = 120;

        /** Whether people under 18 may take part, as far as somebody says so. */
        public boolean admitsMinors() {
            return audience == Audience.MINORS_ADMITTED || audience == Audience.MINORS_TARGETED;
        }

        private Invalid.Check check(Invalid.Check check) {
            return check.atMost("eligibility", eligibility, 2000)
                    .atMost("referral", referral, 2000)
                    .that(minimumAge == null || minimumAge >= 0 && minimumAge <= OLDEST, "minimumAge", "offer.age")
                    .that(
                            minimumAge == null || audience != Audience.ADULTS || minimumAge >= OF_AGE,
                            "minimumAge",
                            "offer.ageOfAdults");
        }
    }

    /**
     * One component of the reward.
     *
     * @param amount or null while unknown
     * @param channel how it is paid, or null while unknown
     * @param words as the source says it
     */
    public record Component(Reward.Kind kind, Money amount, String channel, String words) {}

    /**
     * Looks at the offer.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    void check() {
        Invalid.Check check = new Invalid.Check()
                .that(total != null || words != null && !words.isBlank(), "total", "offer.totalOrWords")
                .atMost("words", words, 2000)
                .atMost("exchangeWords", exchangeWords, 4000)
                .atMost("conditions", conditions, 4000)
                .atMost("discrepancyNote", discrepancyNote, 2000)
                .atMost("source", source, 300)
                .atMost("territory", territory, 10)
                .that(Country.isTerritoryOrNull(territory), "territory", "scheme.badTerritory")
                .that(isNoDebt(total), "total", "offer.negative")
                .that(!components.isEmpty(), "components", "offer.noComponent")
                .that(isExplained(), "discrepancyNote", "offer.discrepancy");
        for (int at = 0; at < components.size(); at++) {
            Component component = components.get(at);
            check.required("components[" + at + "].kind", component.kind())
                    .that(isNoDebt(component.amount()), "components[" + at + "].amount", "offer.negative")
                    .atMost("components[" + at + "].channel", component.channel(), 100)
                    .atMost("components[" + at + "].words", component.words(), 1000);
        }
        reach.check(check).done();
    }

    private static boolean isNoDebt(Money amount) {
        return amount == null || amount.minor() >= 0;
    }

    /** Whether the components add up to the total, or a note says why they do not. */
    private boolean isExplained() {
        return discrepancyNote != null && !discrepancyNote.isBlank() || addsUp();
    }

    /** Whether the components add up to the total, as far as both are known. */
    public boolean addsUp() {
        if (total == null || components.stream().anyMatch(component -> component.amount() == null)) {
            return true;
        }
        if (components.stream()
                .anyMatch(component -> !component.amount().currency().equals(total.currency()))) {
            return false;
        }
        Optional<Money> sum = components.stream().map(Component::amount).reduce(Money::plus);
        return sum.equals(Optional.of(total));
    }
}
