package org.contrepartie.demo;

import java.util.List;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.Target;

/**
 * What an officer makes of the statements of the reference case: working assessments, confirmed by nobody.
 *
 * @param author login of the officer
 * @param exhibit number of the exhibit on the case that the statements and the passages stand in
 */
record Analysis(String author, int exhibit, List<Taken> claims, List<Held> assessments) {

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

    static Analysis read() {
        return Entry.readFile(
                "temu-2024-matrix.yaml",
                file -> new Analysis(
                        file.text("author"),
                        file.number("exhibit"),
                        file.list("claims", Analysis::claim),
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
                        one.textOrNull("admission")));
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
