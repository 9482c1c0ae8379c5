package org.contrepartie.scheme;

import java.io.Serializable;

/**
 * A scheme, seen from an organisation that has part in it; one for each part.
 *
 * @param capacity its part, or null while nobody says which
 * @param respondent whether the organisation answers for the scheme
 */
public record SchemeOfOrganisation(String reference, String title, SchemeParty.Capacity capacity, boolean respondent)
        implements Serializable {

    /** Whether it is the scheme of that reference. */
    public boolean is(String schemeRef) {
        return reference.equals(schemeRef);
    }
}
