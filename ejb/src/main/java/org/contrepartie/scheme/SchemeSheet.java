package org.contrepartie.scheme;

import java.util.List;
import org.contrepartie.party.OrganisationRow;

/** A scheme as it is read: its head, where it runs, what became of it, what it offers. */
public record SchemeSheet(
        Long id,
        String reference,
        long version,
        String title,
        String name,
        OrganisationRow organisation,
        String pageUrl,
        String pageNote,
        List<SchemeForm.Territory> territories,
        List<SchemeForm.Status> statuses,
        List<NumberedOffer> offers) {

    /** An offer and its number within the scheme, from 1. */
    public record NumberedOffer(int number, OfferForm offer) {}
}
