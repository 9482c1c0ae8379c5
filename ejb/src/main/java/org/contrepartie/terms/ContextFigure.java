package org.contrepartie.terms;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.contrepartie.scheme.Reward;
import org.contrepartie.shared.Money;

/**
 * One figure that gives an exchange its proportion: context, never an assessment.
 *
 * @param component of which component it is the share; null where it is about the whole
 * @param dividend what is divided, null where it is not known
 * @param total by which amount it is divided, null where it is divided by a number or that amount is not known
 * @param categories by how many categories of data it is divided, null where it is divided by an amount
 * @param percent the result where it is a share, one decimal, rounded half up once
 * @param value the result where it is an amount, rounded half up once to the minor unit
 * @param gap why there is no result; null where there is one
 */
public record ContextFigure(
        Kind kind,
        Reward.Kind component,
        Money dividend,
        Money total,
        Integer categories,
        BigDecimal percent,
        Money value,
        Gap gap,
        List<Assumption> assumptions)
        implements Serializable {

    /** What is computed. */
    public enum Kind {
        /** Cash, as a share of the stated total. */
        LIQUID_SHARE,
        /** One component, as a share of the stated total. */
        COMPONENT_SHARE,
        /** The stated total, divided by the number of categories of data in the clauses. */
        VALUE_PER_CATEGORY
    }

    /** Why something cannot be computed. */
    public enum Gap {
        NO_TOTAL,
        TOTAL_ZERO,
        NO_AMOUNT,
        OTHER_CURRENCY,
        NO_CATEGORY
    }

    /** What is taken for granted, and a reader must know. */
    public enum Assumption {
        /** The source says "up to": the stated total is taken as if it were paid in full. */
        FULL_TOTAL,
        /** A voucher, a credit or a gift counts with its face value. */
        FACE_VALUE,
        /** The components do not add up to the stated total; the stated total is taken. */
        STATED_TOTAL,
        /** Each category counts once, whatever the number of clauses, and all alike. */
        CATEGORIES_ALIKE
    }

    public ContextFigure {
        assumptions = List.copyOf(assumptions);
    }

    /** Whether there is a result. */
    public boolean isComputed() {
        return gap == null;
    }
}
