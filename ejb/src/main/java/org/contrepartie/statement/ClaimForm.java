package org.contrepartie.statement;

import java.util.List;
import org.contrepartie.shared.Invalid;

/**
 * One checkable proposition of a statement: who does what to which data, when, and whether that is all.
 *
 * @param whole whether it is the statement as a whole and not a part of it; its label then has no letter
 * @param words the proposition in the words of the authority
 * @param type what kind of proposition
 * @param alsoType what kind it may be read as besides, or null
 * @param tense of what time it speaks
 * @param exhaustive whether it says that there is nothing else ("only", "merely")
 * @param direction which way the data go
 * @param mode direct quotation or reported speech, which weighs less
 * @param categories codes of the data it speaks of ({@code USER_NAME})
 * @param admission what it concedes, or null
 * @param scope what else it says of the operation
 */
public record ClaimForm(
        boolean whole,
        String words,
        Claim.Type type,
        Claim.Type alsoType,
        Claim.Tense tense,
        boolean exhaustive,
        Claim.Direction direction,
        CompanyStatement.Mode mode,
        List<String> categories,
        String admission,
        Scope scope) {

    static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final int MOST_CATEGORIES = 20;

    public ClaimForm {
        categories = List.copyOf(categories);
        scope = scope == null ? Scope.NONE : scope;
    }

    /** A claim that says no more of the operation. */
    public ClaimForm(
            boolean whole,
            String words,
            Claim.Type type,
            Claim.Type alsoType,
            Claim.Tense tense,
            boolean exhaustive,
            Claim.Direction direction,
            CompanyStatement.Mode mode,
            List<String> categories,
            String admission) {
        this(whole, words, type, alsoType, tense, exhaustive, direction, mode, categories, admission, Scope.NONE);
    }

    /** The same claim with more said of the operation. */
    public ClaimForm with(Scope more) {
        return new ClaimForm(
                whole, words, type, alsoType, tense, exhaustive, direction, mode, categories, admission, more);
    }

    /** The same claim as all of its statement. */
    ClaimForm asWhole() {
        return new ClaimForm(
                true, words, type, alsoType, tense, exhaustive, direction, mode, categories, admission, scope);
    }

    /** Whether it says that something is not so. */
    boolean isDenial() {
        return type == Claim.Type.DENIAL;
    }

    /** A practice with data is a practice with some: without them nothing can be held against it. */
    private boolean hasObject() {
        return type != Claim.Type.FACT_PRACTICE
                || direction == null
                || direction == Claim.Direction.NA
                || !categories.isEmpty();
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        Invalid.Check check = new Invalid.Check()
                .text("text", words, 2000)
                .required("type", type)
                .that(alsoType == null || alsoType != type, "alsoType", "claim.sameType")
                .required("time", tense)
                .required("direction", direction)
                .required("mode", mode)
                .that(mode != CompanyStatement.Mode.MIXED, "mode", "claim.mixed")
                .that(
                        categories.size() <= MOST_CATEGORIES
                                && categories.stream().allMatch(code -> code.matches(CODE)),
                        "categories",
                        "claim.badCategory")
                .that(!exhaustive || !categories.isEmpty(), "categories", "claim.exhaustiveOfNothing")
                .that(exhaustive || hasObject(), "categories", "claim.noObject")
                .atMost("admissionValue", admission, 2000);
        scope.check(check).done();
    }
}
