package org.contrepartie.casefile;

import org.contrepartie.shared.Invalid;
import org.contrepartie.statement.Target;

/**
 * A question to the company about a cell of the matrix.
 *
 * @param claim label of the claim, or of the statement as a whole
 * @param target what it is held against
 * @param words of the question, in one paragraph, for a letter lists one question a line
 * @param period for the answer, by ISO 8601 in one unit ({@code P4W}); null: that of the draft, else four weeks
 */
public record QuestionForm(String claim, Target target, String words, String period) {

    public QuestionForm {
        words = words == null ? null : words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        new Invalid.Check()
                .required("claim", claim)
                .required("target.kind", target.kind())
                .text("text", words, 2000)
                .that(period == null || period.matches("P[1-9]\\d{0,2}[DWM]"), "period", "field.period")
                .done();
    }
}
