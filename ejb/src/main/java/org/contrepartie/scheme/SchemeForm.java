package org.contrepartie.scheme;

import java.util.List;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.shared.DatedWithPrecision;

/**
 * A scheme as it is logged.
 *
 * @param title what the authority calls it; never blank
 * @param name what the company calls it, or null while unknown
 * @param respondent whose scheme it is
 * @param pageUrl address of the offer's page, or null while unknown
 * @param pageNote what the source says of the page, or null
 */
public record SchemeForm(
        String title,
        String name,
        OrganisationForm respondent,
        String pageUrl,
        String pageNote,
        List<Territory> territories,
        List<Status> statuses) {

    public SchemeForm {
        territories = List.copyOf(territories);
        statuses = List.copyOf(statuses);
    }

    /**
     * Where the scheme ran, and since when.
     *
     * @param code ISO 3166, with subdivision where the source names only a part of a State ({@code GB-ENG})
     */
    public record Territory(String code, String label, DatedWithPrecision start, String note) {}

    /**
     * What became of the scheme on a day, as a source tells it.
     *
     * @param territory code of the territory, or null for all
     * @param claimedTemporary whether the company called it temporary
     * @param exhibit label of the exhibit that shows it, or null
     */
    public record Status(
            SchemeStatus.Kind kind,
            String territory,
            DatedWithPrecision since,
            boolean claimedTemporary,
            String words,
            String source,
            String exhibit) {

        /** The same without its exhibit, for whoever may not know of its case. */
        Status withoutExhibit() {
            return new Status(kind, territory, since, claimedTemporary, words, source);
        }

        /** A status without an exhibit. */
        public Status(
                SchemeStatus.Kind kind,
                String territory,
                DatedWithPrecision since,
                boolean claimedTemporary,
                String words,
                String source) {
            this(kind, territory, since, claimedTemporary, words, source, null);
        }
    }
}
