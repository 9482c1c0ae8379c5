package org.contrepartie.workflow;

import java.util.Optional;

/** Who reports to the deciding body. Source: LIL 22 for France; elsewhere the case officer. */
final class Reporting {

    private Reporting() {}

    static Optional<String> reporter(CaseFacts facts) {
        return facts.pack() == RulePack.GENERIC ? facts.assignedOfficer() : facts.rapporteur();
    }
}
