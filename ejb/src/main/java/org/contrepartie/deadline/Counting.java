package org.contrepartie.deadline;

/** In which manner the end of a clock is found. */
public enum Counting {
    /** From the event on, shifted to a working day. Source: Regulation 1182/71 Art. 3. */
    FORWARD,
    /** "At least so long before": backwards from the event, never shifted. Source: Regulation 1182/71 Art. 3(4). */
    BACKWARD,
    /** For how long an act is valid: from the event on, never shifted. Source: Regulation 1182/71 Arts 4(1), 5(1). */
    VALIDITY,
    /** An act names the last day: nothing is counted. */
    DAY_NAMED
}
