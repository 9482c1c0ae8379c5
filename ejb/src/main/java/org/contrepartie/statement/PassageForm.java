package org.contrepartie.statement;

import java.util.List;
import org.contrepartie.shared.Invalid;

/**
 * What an officer reads in words of an exhibit or a document: one proposition, in the terms of a claim.
 *
 * @param target the exhibit or the document, with the words
 * @param denies whether the words say that it is not so
 * @param exhaustive whether they say that there is nothing else
 * @param categories codes of the data; empty where they speak of all, or of none
 * @param scope with the operation, which is required
 */
public record PassageForm(
        Target target,
        Claim.Direction direction,
        Claim.Tense tense,
        boolean denies,
        boolean exhaustive,
        List<String> categories,
        Scope scope) {

    public PassageForm {
        categories = List.copyOf(categories);
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        Invalid.Check check = new Invalid.Check();
        target.check(check);
        check.that(target.kind() == null || target.kind().isQuoted(), "target.kind", "passage.notQuoted")
                .required("operation", scope.operation())
                .required("direction", direction)
                .required("time", tense)
                .that(
                        categories.size() <= 20 && categories.stream().allMatch(code -> code.matches(ClaimForm.CODE)),
                        "categories",
                        "claim.badCategory");
        scope.check(check).done();
    }
}
