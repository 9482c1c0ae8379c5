package org.contrepartie.workflow;

import java.util.Optional;

/** What the case file itself knows. */
public interface AboutStanding {

    /** The state of the case. Empty while there is none: it is being opened. */
    Optional<CaseState> state();

    /** Whether the note that opens a case without a complaint gives reason, provisions and at least one source. */
    boolean isOpeningNoteComplete();
}
