package org.contrepartie.statement;

import org.contrepartie.shared.Invalid;

/**
 * An assessment as it is handed in.
 *
 * @param subject label of a claim, or of a statement as a whole
 * @param target what it is held against
 * @param relation how they stand to each other
 * @param reason why, in the author's words; required, because without it nobody can answer for it
 */
public record AssessmentForm(String subject, Target target, Relation relation, String reason) {

    /** The same, held against something else. */
    AssessmentForm against(Target other) {
        return new AssessmentForm(subject, other, relation, reason);
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        Invalid.Check check = new Invalid.Check().required("claim", subject);
        target.check(check);
        check.required("relation", relation).text("reason", reason, 4000).done();
    }
}
