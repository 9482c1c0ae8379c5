package org.contrepartie.terms;

import static org.contrepartie.terms.ContextFigure.Kind.COMPONENT_SHARE;
import static org.contrepartie.terms.ContextFigure.Kind.LIQUID_SHARE;
import static org.contrepartie.terms.ContextFigure.Kind.VALUE_PER_CATEGORY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.shared.Money;
import org.contrepartie.terms.ContextFigure.Assumption;
import org.contrepartie.terms.ContextFigure.Gap;

/** Computes the figures of an offer beside the clauses of its scheme, exactly: one division each, rounded half up once. */
public final class ContextFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ContextFigures() {}

    /** The figures of an offer: liquid share, share of each component, value for each category of data. */
    public static List<ContextFigure> of(OfferForm offer, Collection<ClauseSheet> clauses) {
        List<ContextFigure> figures = new ArrayList<>();
        figures.add(share(
                LIQUID_SHARE,
                offer,
                null,
                offer.components().stream()
                        .filter(one -> one.kind() == Reward.Kind.CASH)
                        .toList()));
        offer.components().forEach(one -> figures.add(share(COMPONENT_SHARE, offer, one.kind(), List.of(one))));
        figures.add(perCategory(offer, categories(clauses)));
        return figures;
    }

    /** How many categories of data the elements that stand name; each counts once. */
    public static int categories(Collection<ClauseSheet> clauses) {
        return Math.toIntExact(clauses.stream()
                .flatMap(clause -> clause.clause().elements().stream()
                        .filter(element -> element.facet() == ClauseElement.Facet.CATEGORY)
                        .map(element -> element.value() == null ? clause.wordsOf(element) : element.value()))
                .distinct()
                .count());
    }

    private static ContextFigure share(
            ContextFigure.Kind kind, OfferForm offer, Reward.Kind component, List<OfferForm.Component> parts) {
        Money total = offer.total();
        Gap gap = gapOf(total, parts);
        Money part = gap != null
                ? null
                : parts.stream()
                        .map(OfferForm.Component::amount)
                        .reduce(Money.ofMinor(0, total.currency()), Money::plus);
        BigDecimal percent = part == null
                ? null
                : BigDecimal.valueOf(part.minor())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(total.minor()), 1, RoundingMode.HALF_UP);
        return new ContextFigure(
                kind, component, part, total, null, percent, null, gap, assumptions(offer, Assumption.FACE_VALUE));
    }

    private static ContextFigure perCategory(OfferForm offer, int categories) {
        Money total = offer.total();
        Gap gap = total == null ? Gap.NO_TOTAL : categories == 0 ? Gap.NO_CATEGORY : null;
        Money value = gap != null
                ? null
                : Money.ofMinor(
                        BigDecimal.valueOf(total.minor())
                                .divide(BigDecimal.valueOf(categories), 0, RoundingMode.HALF_UP)
                                .longValueExact(),
                        total.currency());
        return new ContextFigure(
                VALUE_PER_CATEGORY,
                null,
                total,
                null,
                categories,
                null,
                value,
                gap,
                assumptions(offer, Assumption.CATEGORIES_ALIKE));
    }

    private static Gap gapOf(Money total, List<OfferForm.Component> parts) {
        if (total == null) {
            return Gap.NO_TOTAL;
        }
        if (total.minor() == 0) {
            return Gap.TOTAL_ZERO;
        }
        if (parts.stream().anyMatch(one -> one.amount() == null)) {
            return Gap.NO_AMOUNT;
        }
        boolean other = parts.stream().anyMatch(one -> !one.amount().currency().equals(total.currency()));
        return other ? Gap.OTHER_CURRENCY : null;
    }

    private static List<Assumption> assumptions(OfferForm offer, Assumption own) {
        boolean paidInKind = offer.components().stream().anyMatch(one -> one.kind() != Reward.Kind.CASH);
        return Stream.of(
                        offer.upTo() ? Assumption.FULL_TOTAL : null,
                        offer.addsUp() ? null : Assumption.STATED_TOTAL,
                        own == Assumption.FACE_VALUE && !paidInKind ? null : own)
                .filter(one -> one != null)
                .toList();
    }
}
