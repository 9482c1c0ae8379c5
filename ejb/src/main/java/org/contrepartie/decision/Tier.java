package org.contrepartie.decision;

/** Which maximum of a fine governs. */
public enum Tier {
    /** Arts 8, 11, 25-39, 42, 43. Source: GDPR 83(4). */
    ART_83_4,
    /** Arts 5-7, 9, 12-22, 44-49, Chapter IX, orders under 58(2). Source: GDPR 83(5). */
    ART_83_5,
    /** An order of the authority that is not complied with. Source: GDPR 83(6). */
    ART_83_6
}
