package org.contrepartie.workflow;

/** How a case ended. */
public enum Outcome {
    INADMISSIBLE,
    OUT_OF_SCOPE,
    WITHDRAWN,
    RESOLVED_EARLY,
    AMICABLE_SETTLEMENT,
    DISMISSED,
    NO_INFRINGEMENT,
    REMINDER,
    NOTICE_COMPLIED,
    REPRIMAND,
    INJUNCTION,
    FINE,
    FINE_AND_INJUNCTION,
    SIMPLIFIED_SANCTION,
    LEAD_DECISION,
    JOINED,
    ANNULLED
}
