package org.contrepartie.workflow;

import java.util.Optional;

/** Who works on the case, and with which interests. */
public interface AboutTeam {

    /** Login name of the officer of the case (act A01). Empty while nobody is assigned. */
    Optional<String> assignedOfficer();

    /** Whether the assigned officer has declared his interests, none included (act A02). */
    boolean officerHasDeclaredInterests();

    /** Whether this person has a conflict on the case, ruled RECUSED or not ruled on yet. */
    boolean isConflicted(String name);
}
