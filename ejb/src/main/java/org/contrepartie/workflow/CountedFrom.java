package org.contrepartie.workflow;

/** The date of fact from which a clock counts that a step opens. The day itself is never counted (Regulation 1182/71 3(1)). */
public enum CountedFrom {
    /** The day the complaint was received. */
    RECEIPT,
    /** The day the act was notified, as given with the step; else the day of the step. */
    NOTIFICATION,
    /** The day on which competence was confirmed, as it is on file. */
    COMPETENCE,
    /** The day it was sent to the other authorities, as given with the step; else the day of the step. */
    SENDING,
    /** The day the Board registered the referral, as given with the step; else the day of the step. */
    REGISTRATION,
    /** The day the letter was notified, for as long as the letter says; started by the letter. */
    LETTER,
    /** The last day of the clock that the line opens before it. */
    EXPIRY,
    /** The day set by the decision for each measure; started by the measure. */
    MEASURE
}
