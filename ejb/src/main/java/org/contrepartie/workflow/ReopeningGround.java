package org.contrepartie.workflow;

/** Why a closed case may be reopened (T36). Source: house rule. */
public enum ReopeningGround {
    NEW_EVIDENCE,
    COURT_ANNULMENT,
    COMMITMENT_BREACH,
    MATERIAL_ERROR
}
