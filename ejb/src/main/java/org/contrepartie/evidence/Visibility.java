package org.contrepartie.evidence;

/** To whom an exhibit may be shown, as the officer labels it on taking it in. */
public enum Visibility {
    /** Nobody outside the authority. */
    INTERNAL,
    /** Other supervisory authorities. */
    AUTHORITIES,
    /** The respondent, in the access to the file. */
    PARTIES,
    /** The complainant, as far as his complaint goes. */
    COMPLAINANT,
    /** Anybody. */
    PUBLIC
}
