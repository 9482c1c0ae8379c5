package org.contrepartie.party;

import java.io.Serializable;
import java.util.List;

/**
 * An organisation as it is read, whole.
 *
 * @param version grows with each change
 * @param group the organisation that controls it, or null while unknown
 * @param members the organisations that it controls
 */
public record OrganisationSheet(
        OrganisationRow head,
        long version,
        OrganisationRow group,
        List<OrganisationRow> members,
        List<EstablishmentRow> establishments)
        implements Serializable {

    public OrganisationSheet {
        members = List.copyOf(members);
        establishments = List.copyOf(establishments);
    }

    /** What is known of its main establishment: MAIN where one is known, else UNKNOWN. */
    public Establishment.Kind mainEstablishment() {
        return establishments.stream().anyMatch(one -> one.kind() == Establishment.Kind.MAIN)
                ? Establishment.Kind.MAIN
                : Establishment.Kind.UNKNOWN;
    }
}
