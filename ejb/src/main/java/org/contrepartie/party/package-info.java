/**
 * Who is complained of: organisations by name and country, their groups and establishments.
 *
 * <p>Decisions: what is unknown stays empty and is shown as unknown; an organisation is found again by its name without
 * regard to case, accents and spaces. It is amended with a reason, the state before in the trail. A group has one head. Whether
 * an establishment is the main one may stay UNKNOWN, and at most one is MAIN (GDPR 4(16)). A fictitious organisation is marked
 * as such for ever.
 */
package org.contrepartie.party;
