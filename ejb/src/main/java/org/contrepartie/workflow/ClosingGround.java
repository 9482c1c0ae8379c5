package org.contrepartie.workflow;

/** Why a case without an open complaint is closed without action (T15b). */
public enum ClosingGround {
    NO_COMPETENCE,
    NOTHING_FOUND,
    OUT_OF_SCOPE
}
