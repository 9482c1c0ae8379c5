package org.contrepartie.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.party.OrganisationRow;

/**
 * A scheme as it is read: its head, where it runs, what became of it, what it offers.
 *
 * @param organisation who answers for it: the respondent
 * @param statuses in the order in which they were logged
 * @param parties who has which part in the processing, as far as somebody says so
 */
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
        List<NumberedOffer> offers,
        List<PartyRow> parties) {

    public SchemeSheet {
        parties = List.copyOf(parties);
    }

    /** A scheme of which nobody says who has which part. */
    public SchemeSheet(
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
        this(
                id,
                reference,
                version,
                title,
                name,
                organisation,
                pageUrl,
                pageNote,
                territories,
                statuses,
                offers,
                List.of());
    }

    /** An offer and its number within the scheme, from 1. */
    public record NumberedOffer(int number, OfferForm offer) {}

    /**
     * What became of the scheme, newest first: by its day, then by the order of logging; what has no day is older than what
     * has one.
     */
    public List<SchemeForm.Status> history() {
        List<SchemeForm.Status> newest = new ArrayList<>(statuses);
        Collections.reverse(newest);
        newest.sort(Comparator.comparing(
                        (SchemeForm.Status one) -> one.since().day().orElse(LocalDate.MIN))
                .reversed());
        return newest;
    }

    /**
     * Where it is said to be withdrawn or suspended, and its page answers all the same: the newest line of a territory says so.
     * What was withdrawn once and nobody looked at since is not among them.
     */
    public List<SchemeForm.Status> stillLive() {
        Set<String> seen = new HashSet<>();
        return history().stream()
                .filter(one -> seen.add(String.valueOf(one.territory())))
                .filter(one -> one.kind() == SchemeStatus.Kind.STILL_LIVE)
                .toList();
    }
}
