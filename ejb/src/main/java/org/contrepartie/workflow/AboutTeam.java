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

    /** Login name of the rapporteur (act A06). Empty while nobody is appointed. */
    Optional<String> rapporteur();

    /** Login name of the reviewer (act A01). Empty while nobody is named. */
    Optional<String> reviewer();

    /** Whether this person is or ever was officer or rapporteur of the case: who investigates does not decide. */
    boolean hasInvestigated(String name);
}
