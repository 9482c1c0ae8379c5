package org.contrepartie.scheme;

import org.contrepartie.party.OrganisationForm;
import org.contrepartie.shared.DatedWithPrecision;

/**
 * The part of an organisation in a scheme, as it is logged.
 *
 * @param organisation entered if nobody named it before
 * @param since when it has that part, as well as the source knows it
 * @param source where this is known from, or null
 * @param note or null
 */
public record PartyForm(
        OrganisationForm organisation,
        SchemeParty.Capacity capacity,
        DatedWithPrecision since,
        String source,
        String note) {}
