package org.contrepartie.workflow;

import java.util.Optional;
import java.util.Set;

/** What the whole case shows now, as far as the procedure asks. Gathered from those who know, in the act's transaction. */
public interface CaseFacts {

    /** The state of the case. Empty while there is none: a complaint is being registered. */
    Optional<CaseState> state();

    /** Whether the complaint says when it came, by which channel, and what it is about. */
    boolean hasDateChannelAndNarrative();

    /** Login name of the officer of the case (act A01). Empty while nobody is assigned. */
    Optional<String> assignedOfficer();

    /** Whether the assigned officer has declared his interests, none included (act A02). */
    boolean officerHasDeclaredInterests();

    /** Whether this person has a conflict on the case, ruled RECUSED or not ruled on yet. */
    boolean isConflicted(String name);

    /** The admissibility fields not on file. Source: Regulation (EU) 2025/2518 Art. 4(1). */
    Set<String> missingAdmissibilityFields();

    /** Whether a ground is recorded for which the complaint is outside the authority's field. */
    boolean isOutOfScope();

    /** How many complaints besides this one are open on the case. */
    int otherOpenComplaints();

    /** Who drafted the letter that refuses the complaint. Empty while there is no draft. */
    Optional<String> refusalLetterAuthor();

    /** Whether the complaint says that a request for a right went unanswered. */
    boolean isRightsGrievance();

    /** Whether that request is proven. Source: Regulation (EU) 2025/2518 Art. 4(3). */
    boolean isPriorRequestProven();
}
