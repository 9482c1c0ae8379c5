package org.contrepartie.party;

import java.io.Serializable;

/** An organisation as a list shows it; null stays unknown. */
public record OrganisationRow(
        Long id, String reference, String name, String country, String seat, String describedAs, boolean fictitious)
        implements Serializable {

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.id(),
                organisation.reference(),
                organisation.name(),
                organisation.country(),
                organisation.seat(),
                organisation.describedAs(),
                organisation.isFictitious());
    }
}
