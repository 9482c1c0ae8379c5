package org.contrepartie.workflow;

import java.util.Optional;
import org.contrepartie.deadline.Regime;

/** What the case file itself knows. */
public interface AboutStanding {

    /** The state of the case. Empty while there is none: it is being opened. */
    Optional<CaseState> state();

    /** Whether the note that opens a case without a complaint gives reason, provisions and at least one source. */
    boolean isOpeningNoteComplete();

    /** Whether no complaint began the case. */
    boolean isExOfficio();

    /** The procedure, as the head of unit set it (act A04); UNDETERMINED before. */
    Procedure procedure();

    /** The rules that the authority works under. */
    RulePack pack();

    /** The state from which the case was suspended. Empty unless it is suspended. */
    Optional<CaseState> suspendedFrom();

    /** Where a reopened case goes on: ADMISSIBILITY if closed before T06, COMPETENCE if before T07, else INVESTIGATION. */
    CaseState reopensTo();

    /** How many facts are established, each on an exhibit. */
    int establishedFacts();

    /** The state from which an early resolution was proposed (T11). Empty unless one is. */
    Optional<CaseState> resolutionFrom();

    /** Whether the president keeps the case although its complaints may be withdrawn (act A03). */
    boolean isKeptOfOwnMotion();

    /** Whether the case ended by going on within another (T38). */
    boolean isJoined();

    /** Who drafted that the case be closed without action. Empty while nobody did. */
    Optional<String> closingAuthor();

    /** Who drafted that the case be reopened. Empty while nobody did. */
    Optional<String> reopeningAuthor();

    /** Who proposed to dismiss the complaints (T15). Empty while nobody did. */
    Optional<String> dismissalProposer();

    /** Which chapters of Regulation (EU) 2025/2518 apply. */
    Regime regime();
}
