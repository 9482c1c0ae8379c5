package org.contrepartie.demo;

import java.util.List;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.Operation;
import org.contrepartie.statement.PassageForm;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.Scope;
import org.contrepartie.statement.Target;

/**
 * What an officer makes of the statements of the reference case: working assessments, confirmed by nobody.
 *
 * @param author login of the officer
 * @param passages what the officer reads in words of the exhibit
 * @param exhibit number of the exhibit on the case that the statements and the passages stand in
 */
record Analysis(String author, int exhibit, List<Taken> claims, List<Noted> passages, List<Held> assessments) {

    /** A claim, and the number of the statement that it is taken from. */
    record Taken(int statement, ClaimForm form) {}

    /** A claim held against something; of an exhibit only the passage is given. */
    record Held(String claim, Target target, Relation relation, String reason) {

        /** The same, with the label of the exhibit. */
        AssessmentForm on(String exhibitLabel) {
            Target named =
                    target.kind() == Target.Kind.EXHIBIT ? Target.exhibit(exhibitLabel, target.passage()) : target;
            return new AssessmentForm(claim, named, relation, reason);
        }
    }

    /** What words of the exhibit say. */
    record Noted(String passage, PassageForm form) {

        /** The same, with the label of the exhibit. */
        PassageForm on(String exhibitLabel) {
            return new PassageForm(
                    Target.exhibit(exhibitLabel, passage),
                    form.direction(),
                    form.tense(),
                    form.denies(),
                    form.exhaustive(),
                    form.categories(),
                    form.scope());
        }
    }

    static Analysis read() {
        return Entry.readFile(
                "temu-2024-matrix.yaml",
                file -> new Analysis(
                        file.text("author"),
                        file.number("exhibit"),
                        file.list("claims", Analysis::claim),
                        file.list("passages", Analysis::noted),
                        file.list("assessments", Analysis::held)));
    }

    private static Taken claim(Entry one) {
        return new Taken(
                one.number("statement"),
                new ClaimForm(
                        one.flag("whole"),
                        one.text("text"),
                        one.constant("type", Claim.Type.class),
                        one.has("also") ? one.constant("also", Claim.Type.class) : null,
                        one.constant("time", Claim.Tense.class),
                        one.flag("exhaustive"),
                        one.constant("direction", Claim.Direction.class),
                        one.constant("mode", CompanyStatement.Mode.class),
                        one.has("categories") ? one.texts("categories") : List.of(),
                        one.textOrNull("admission"),
                        scope(one)));
    }

    private static Scope scope(Entry one) {
        return new Scope(
                one.has("operation") ? one.constant("operation", Operation.class) : null,
                null,
                one.has("quantifier") ? one.constant("quantifier", Scope.Quantifier.class) : null,
                List.of(),
                List.of(),
                one.textOrNull("duration"),
                List.of());
    }

    private static Noted noted(Entry one) {
        String passage = one.text("passage");
        return new Noted(
                passage,
                new PassageForm(
                        Target.exhibit("", passage),
                        one.constant("direction", Claim.Direction.class),
                        one.constant("time", Claim.Tense.class),
                        one.flag("denies"),
                        false,
                        List.of(),
                        scope(one)));
    }

    private static Held held(Entry one) {
        return new Held(
                one.text("claim"),
                one.part(
                        "target",
                        target -> new Target(
                                target.constant("kind", Target.Kind.class),
                                target.textOrNull("ref"),
                                target.textOrNull("passage"))),
                one.constant("relation", Relation.class),
                one.text("reason"));
    }
}
