package org.contrepartie.workflow;

/**
 * Where a case stands. Provisional measures, appeals, complaints and clocks are objects attached to the case, not states.
 */
public enum CaseState {
    /** Received. */
    INTAKE,
    /** Its admissibility is examined. */
    ADMISSIBILITY,
    /** Whose case it is, and by which procedure. */
    COMPETENCE,
    /** With the lead authority. */
    TRANSFERRED,
    /** An amicable end is in sight. */
    EARLY_RESOLUTION,
    /** Under investigation. */
    INVESTIGATION,
    /** A formal notice runs: an order to comply, not a sanction. */
    FORMAL_NOTICE,
    /** The respondent is heard on the allegations. */
    PRELIMINARY_FINDINGS,
    /** A draft is before the deciding body. */
    DRAFT_DECISION,
    /** Before the Board under GDPR Art. 65. */
    DISPUTE,
    /** Decided and notified. */
    DECIDED,
    /** Execution is followed. */
    COMPLIANCE,
    /** Suspended on a ground, with a date of review. */
    SUSPENDED,
    /** Closed, with an outcome. */
    CLOSED
}
