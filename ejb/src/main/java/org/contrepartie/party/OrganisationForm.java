package org.contrepartie.party;

/**
 * What is known of an organisation when it is first named.
 *
 * @param name never blank
 * @param country ISO 3166-1 alpha-2, or null while unknown
 * @param seat town of the seat, or null while unknown
 * @param describedAs how the source describes it, or null
 * @param fictitious whether it was invented for demonstration
 */
public record OrganisationForm(String name, String country, String seat, String describedAs, boolean fictitious) {

    /** As a complainant names it. */
    public static OrganisationForm named(String name, String country) {
        return new OrganisationForm(name, country, null, null, false);
    }
}
