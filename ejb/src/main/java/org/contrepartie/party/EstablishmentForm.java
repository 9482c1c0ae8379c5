package org.contrepartie.party;

/**
 * An establishment as it is entered.
 *
 * @param name as the source names it; never blank
 * @param country ISO 3166-1 alpha-2, or null while unknown
 * @param town or null while unknown
 * @param source where this is known from, or null
 */
public record EstablishmentForm(String name, String country, String town, Establishment.Kind kind, String source) {}
