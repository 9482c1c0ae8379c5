package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.shared.Money;
import org.contrepartie.terms.ContextFigure.Assumption;
import org.contrepartie.terms.ContextFigure.Gap;
import org.contrepartie.terms.ContextFigure.Kind;
import org.junit.jupiter.api.Test;

/** The figures of an offer are exact, rounded once, and say when they cannot be computed. */
class ContextFiguresTest {

    private static final BigInteger TWO = BigInteger.TWO;

    @Test
    void twenty_in_cash_of_one_hundred_are_twenty_per_cent_and_nine_categories_share_eleven_euros_eleven() {
        List<ContextFigure> figures = ContextFigures.of(offer(eur(10_000), 2000L, 8000L), clausesWith(9));

        assertThat(one(figures, Kind.LIQUID_SHARE).percent()).isEqualTo(new BigDecimal("20.0"));
        assertThat(figures)
                .filteredOn(figure -> figure.kind() == Kind.COMPONENT_SHARE)
                .extracting(ContextFigure::percent)
                .containsExactly(new BigDecimal("20.0"), new BigDecimal("80.0"));
        assertThat(one(figures, Kind.VALUE_PER_CATEGORY).value()).isEqualTo(eur(1111));
        assertThat(one(figures, Kind.VALUE_PER_CATEGORY).categories()).isEqualTo(9);
        assertThat(one(figures, Kind.LIQUID_SHARE).assumptions())
                .containsExactly(Assumption.FULL_TOTAL, Assumption.FACE_VALUE);
    }

    @Test
    void half_of_a_cent_is_rounded_up_once() {
        assertThat(one(ContextFigures.of(offer(eur(5), 5L), clausesWith(2)), Kind.VALUE_PER_CATEGORY)
                        .value())
                .isEqualTo(eur(3));
    }

    @Test
    void what_is_not_known_gives_no_figure_but_a_reason() {
        assertThat(gap(offer(null, 2000L), 9, Kind.LIQUID_SHARE)).isEqualTo(Gap.NO_TOTAL);
        assertThat(gap(offer(null, 2000L), 9, Kind.VALUE_PER_CATEGORY)).isEqualTo(Gap.NO_TOTAL);
        assertThat(gap(offer(eur(0), 0L), 9, Kind.LIQUID_SHARE)).isEqualTo(Gap.TOTAL_ZERO);
        assertThat(gap(offer(eur(10_000), (Long) null), 9, Kind.LIQUID_SHARE)).isEqualTo(Gap.NO_AMOUNT);
        assertThat(gap(offer(eur(10_000), 10_000L), 0, Kind.VALUE_PER_CATEGORY)).isEqualTo(Gap.NO_CATEGORY);
        assertThat(gap(offer(Money.ofMinor(10_000, "GBP"), 10_000L), 9, Kind.LIQUID_SHARE))
                .isEqualTo(Gap.OTHER_CURRENCY);
    }

    @Test
    void a_total_that_is_no_sum_is_told_beside_the_figure() {
        assertThat(one(ContextFigures.of(offer(eur(10_000), 2000L, 7000L), clausesWith(9)), Kind.LIQUID_SHARE)
                        .assumptions())
                .contains(Assumption.STATED_TOTAL);
    }

    @Test
    void a_category_that_stands_in_two_clauses_counts_once() {
        List<ClauseSheet> twice = new ArrayList<>(clausesWith(3));
        twice.addAll(clausesWith(2));

        assertThat(ContextFigures.categories(twice)).isEqualTo(3);
    }

    @Property
    void a_share_is_off_by_at_most_half_of_its_last_decimal(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long total,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long cash) {
        BigDecimal percent = one(ContextFigures.of(offer(eur(total), cash), List.of()), Kind.LIQUID_SHARE)
                .percent();
        // |percent - 100 cash / total| <= 1/20, in whole numbers.
        BigInteger off = percent.unscaledValue()
                .multiply(BigInteger.valueOf(total))
                .subtract(BigInteger.valueOf(cash).multiply(BigInteger.valueOf(1000)));

        assertThat(off.abs().multiply(TWO)).isLessThanOrEqualTo(BigInteger.valueOf(total));
    }

    @Property
    void the_shares_of_components_that_add_up_are_one_hundred_but_for_rounding(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 10_000_000L) Long> amounts) {
        Money total = eur(amounts.stream().mapToLong(Long::longValue).sum());
        BigDecimal sum = ContextFigures.of(offer(total, amounts.toArray(Long[]::new)), List.of()).stream()
                .filter(figure -> figure.kind() == Kind.COMPONENT_SHARE)
                .map(ContextFigure::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum.subtract(BigDecimal.valueOf(100)).abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(amounts.size()).multiply(new BigDecimal("0.05")));
    }

    @Property
    void the_values_of_all_categories_make_the_total_but_for_rounding(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long total,
            @ForAll @IntRange(min = 1, max = 40) int categories) {
        Money value = one(ContextFigures.of(offer(eur(total), total), clausesWith(categories)), Kind.VALUE_PER_CATEGORY)
                .value();

        assertThat(Math.abs(value.minor() * categories - total) * 2).isLessThanOrEqualTo(categories);
    }

    private static ContextFigure one(List<ContextFigure> figures, Kind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Gap gap(OfferForm offer, int categories, Kind kind) {
        ContextFigure figure = one(ContextFigures.of(offer, clausesWith(categories)), kind);
        assertThat(figure.isComputed()).isFalse();
        return figure.gap();
    }

    private static Money eur(long minor) {
        return Money.ofMinor(minor, "EUR");
    }

    /** The first component is cash, the others are vouchers; null is an amount that nobody knows. */
    private static OfferForm offer(Money total, Long... amounts) {
        List<OfferForm.Component> components = IntStream.range(0, amounts.length)
                .mapToObj(at -> new OfferForm.Component(
                        at == 0 ? Reward.Kind.CASH : Reward.Kind.VOUCHER,
                        amounts[at] == null ? null : eur(amounts[at]),
                        null,
                        null))
                .toList();
        return new OfferForm(null, total, true, null, null, null, null, null, components);
    }

    private static List<ClauseSheet> clausesWith(int categories) {
        List<ClauseForm.Element> elements = IntStream.range(0, categories)
                .mapToObj(at -> new ClauseForm.Element(
                        at, at + 1, Taxon.E10, ClauseElement.Facet.CATEGORY, "C" + at, null, null))
                .toList();
        ClauseForm clause =
                new ClauseForm(null, "fr", Clause.QuotedFrom.PRESS, null, "x".repeat(99), null, null, null, elements);
        return List.of(new ClauseSheet(1, "CL1", clause, null, 0));
    }
}
