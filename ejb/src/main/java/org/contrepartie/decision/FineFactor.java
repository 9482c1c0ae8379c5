package org.contrepartie.decision;

/** What due regard is given to when a fine is decided, letter by letter. Source: GDPR 83(2). */
public enum FineFactor {
    /** Nature, gravity and duration. */
    A,
    /** Intention or negligence. */
    B,
    /** What was done to mitigate the damage. */
    C,
    /** Degree of responsibility, with regard to Arts 25 and 32. */
    D,
    /** Relevant previous infringements. */
    E,
    /** Degree of cooperation. */
    F,
    /** Categories of data. */
    G,
    /** How the authority learnt of it. */
    H,
    /** Compliance with earlier measures on the same matter. */
    I,
    /** Codes of conduct and certification. */
    J,
    /** Anything else, such as a benefit gained or a loss avoided. */
    K;

    /** Which way a factor weighs. */
    public enum Direction {
        AGGRAVATING,
        /** It was looked at and weighs neither way. */
        NEUTRAL,
        MITIGATING
    }
}
