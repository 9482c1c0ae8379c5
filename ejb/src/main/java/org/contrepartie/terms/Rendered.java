package org.contrepartie.terms;

import org.contrepartie.scheme.FamilyMember;

/**
 * A clause beside others that render the same words.
 *
 * @param home its scheme
 * @param label its name there: CL and the number, with the reference of its scheme in front where others are told too
 */
public record Rendered(FamilyMember home, String label, ClauseSheet sheet) {

    public ClauseForm clause() {
        return sheet.clause();
    }

    public ClausePlace place() {
        return new ClausePlace(home.reference(), sheet.number());
    }

    /** Its language without the country: French of France and of Belgium are one language. */
    public String language() {
        return clause().language().split("-", 2)[0];
    }

    /** Whether somebody has marked what it says; before, nothing can be compared with another language. */
    public boolean isMarked() {
        return !sheet.standing().isEmpty();
    }
}
