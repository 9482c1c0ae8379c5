package org.contrepartie.terms;

/** What a person says of words that were not found again for certain. */
public enum Settled {
    /** They stand at the place that he names. */
    PLACED,
    /** Other words took their place; these are a clause of their own, linked to the one before. */
    REPLACED,
    /** They do not stand there any more. */
    GONE
}
