package org.contrepartie.workflow;

/** Why a case may be suspended (T34). Source: 2025/2518 12(2) for the clocks that stop; the list is a house rule. */
public enum SuspensionGround {
    COURT_PENDING,
    CRIMINAL_PROCEEDINGS,
    PRELIMINARY_REFERENCE,
    /** The Board was asked under GDPR 66(3). */
    BOARD_66_3,
    JOINDER_PENDING,
    AWAITING_MUTUAL_ASSISTANCE
}
