package org.contrepartie.evidence;

/** For whom an exhibit speaks. An authority gathers what exonerates as well as what incriminates. */
public enum Weight {
    /** It speaks for the respondent. */
    FAVOURABLE,
    /** It speaks against the respondent. */
    UNFAVOURABLE,
    /** It speaks for neither. */
    NEUTRAL
}
