package org.contrepartie.workflow;

/** What is put to the respondent, and what both sides said to it. */
public interface AboutAllegations {

    /** Whether there is at least one allegation, and each cites its legal basis, an exhibit and a fact. */
    boolean isEveryAllegationFounded();

    /** Whether at least one envisaged measure is listed. */
    boolean hasEnvisagedMeasures();

    /** Whether a fine is envisaged whose factors (GDPR 83(2)) are not listed. */
    boolean isFineWithoutFactors();

    /** Whether the respondent was heard: he filed observations, or his period (D12) ran out after notification. */
    boolean isRespondentHeard();

    /** How many observations nobody answered with a reason yet. */
    int unansweredObservations();

    /** How many points of the review were returned, or are not agreed although a reviewer is named. */
    int openPoints();

    /** Whether preliminary findings were ever notified. */
    boolean isEverNotified();

    /** Whether at least one allegation is founded and not put to the respondent yet, so that it may be cured. */
    boolean hasAllegationToCure();
}
