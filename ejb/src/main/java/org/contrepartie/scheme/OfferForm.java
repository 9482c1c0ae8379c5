package org.contrepartie.scheme;

import java.util.List;
import java.util.Optional;
import org.contrepartie.shared.Country;
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
        List<Component> components) {

    public OfferForm {
        components = List.copyOf(components);
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
        check.done();
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
