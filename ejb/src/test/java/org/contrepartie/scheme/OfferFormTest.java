package org.contrepartie.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.junit.jupiter.api.Test;

/** The components of a reward add up to the stated total, or a note says why they do not. */
class OfferFormTest {

    @Test
    void components_that_do_not_add_up_are_refused_at_the_note_and_taken_with_one() {
        assertThat(refused(offer(eur(10_000), null, null, eur(2000), eur(7000))))
                .containsExactly("discrepancyNote offer.discrepancy");
        assertThat(refused(offer(eur(10_000), " ", null, eur(2000), eur(7000))))
                .containsExactly("discrepancyNote offer.discrepancy");
        assertThat(refused(offer(eur(10_000), "the article names 90", null, eur(2000), eur(7000))))
                .isEmpty();
    }

    @Test
    void an_amount_that_nobody_knows_is_no_discrepancy() {
        assertThat(refused(offer(eur(10_000), null, null, eur(2000), null))).isEmpty();
        assertThat(refused(offer(null, null, null, eur(2000), eur(7000)))).containsExactly("total offer.totalOrWords");
    }

    @Test
    void two_currencies_are_never_added() {
        assertThat(refused(offer(eur(10_000), null, null, eur(2000), Money.ofMinor(8000, "GBP"))))
                .containsExactly("discrepancyNote offer.discrepancy");
    }

    @Test
    void nobody_is_promised_less_than_nothing_nor_in_a_territory_that_is_none() {
        assertThat(refused(offer(eur(0), null, "GB-ENG", eur(100), eur(-100))))
                .containsExactly("components[1].amount offer.negative");
        assertThat(refused(offer(eur(100), null, "Angleterre", eur(100))))
                .containsExactly("territory scheme.badTerritory");
    }

    @Property
    void a_sum_is_always_taken_and_one_cent_more_never_is(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 100_000_000L) Long> amounts) {
        Money[] parts = amounts.stream().map(OfferFormTest::eur).toArray(Money[]::new);
        long sum = amounts.stream().mapToLong(Long::longValue).sum();

        assertThat(refused(offer(eur(sum), null, null, parts))).isEmpty();
        assertThat(refused(offer(eur(sum + 1), null, null, parts))).isNotEmpty();
    }

    private static Money eur(long minor) {
        return Money.ofMinor(minor, "EUR");
    }

    private static OfferForm offer(Money total, String note, String territory, Money... parts) {
        List<OfferForm.Component> components = new ArrayList<>();
        for (Money part : parts) {
            components.add(new OfferForm.Component(Reward.Kind.CREDIT, part, null, null));
        }
        return new OfferForm(territory, total, true, null, null, null, note, null, components);
    }

    private static List<String> refused(OfferForm offer) {
        Invalid invalid = catchThrowableOfType(Invalid.class, offer::check);
        return invalid == null
                ? List.of()
                : invalid.violations().stream()
                        .map(one -> one.field() + " " + one.code())
                        .toList();
    }
}
