package org.contrepartie.party;

import java.io.Serializable;

/**
 * Which organisations.
 *
 * @param words part of the name or of the reference; empty for all
 * @param country of the seat, ISO 3166-1 alpha-2; null for all
 */
public record OrganisationFilter(String words, String country) implements Serializable {

    /** All of them. */
    public static final OrganisationFilter ALL = new OrganisationFilter("", null);
}
