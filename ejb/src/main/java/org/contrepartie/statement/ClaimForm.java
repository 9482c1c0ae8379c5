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
        String admission) {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final int MOST_CATEGORIES = 20;

    public ClaimForm {
        categories = List.copyOf(categories);
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        new Invalid.Check()
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
                .atMost("admissionValue", admission, 2000)
                .done();
    }
}
