package org.contrepartie.workflow;

import java.util.Optional;

/** What is before the deciding body, and what it decided. */
public interface AboutDecision {

    /** Who drafted the decision. Empty while there is no draft. */
    Optional<String> decisionAuthor();

    /** Whether the draft rejects the complaints. */
    boolean isDismissal();

    /** Whether enough members of the deciding body are present, by the recorded list of attendance. */
    boolean isQuorumReached();

    /** Whether the list names as present somebody who investigated, reviewed, reported on the case, or was recused. */
    boolean isAttendanceTainted();

    /** Whether every allegation that was notified is decided, and nothing is decided that was not notified. */
    boolean isEveryFindingNotified();

    /** Whether a measure goes beyond what the law allows; a fine does while the turnover is unknown. */
    boolean isBeyondLegalMaximum();

    /** How many measures of the decision have a date or an amount that is due. */
    int measuresToMonitor();

    /** How many measures of the decision are neither executed nor withdrawn. */
    int outstandingMeasures();

    /** Whether a penalty for each day late runs. */
    boolean isPenaltyRunning();

    /** Whether the Board decided on a dispute about the draft, and the draft was written anew since. */
    boolean isBoardDecisionReflected();

    /** Whether a court stays the decision. */
    boolean isStayedByCourt();

    /** Whether every act that the formal notice requires was done, by an exhibit each. */
    boolean isNoticeComplied();

    /** Whether an act that the formal notice requires was assessed as not done, or the period (D13) ran out. */
    boolean isNoticeFailed();

    /** How many measures are in default: ordered, their last day passed, neither executed nor withdrawn. */
    int measuresInDefault();
}
