package org.contrepartie.scheme;

import java.io.Serializable;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.shared.DatedWithPrecision;

/** The part of an organisation in a scheme, as it is read; null stays unknown. */
public record PartyRow(
        OrganisationRow organisation,
        SchemeParty.Capacity capacity,
        DatedWithPrecision since,
        String source,
        String note)
        implements Serializable {}
