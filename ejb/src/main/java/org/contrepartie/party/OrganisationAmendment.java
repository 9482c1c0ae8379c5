package org.contrepartie.party;

/**
 * What is known of an organisation now: the whole of it, so that an answer that is left empty becomes unknown.
 *
 * @param name never blank
 * @param group reference of the organisation that controls it, or null while unknown
 */
public record OrganisationAmendment(String name, String country, String seat, String describedAs, String group) {}
