/**
 * Who is complained of: organisations, by name and country.
 *
 * <p>Decisions: what is unknown stays empty and is shown as unknown; an organisation is found again by its name without
 * regard to case, accents and spaces. A fictitious organisation is marked as such for ever.
 */
package org.contrepartie.party;
