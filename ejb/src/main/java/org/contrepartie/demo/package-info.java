/**
 * What a newcomer finds on a first start: the staff of the demonstration, the reference case, and its fictional twin.
 *
 * <p>Decisions: everything is loaded through the services, in one transaction, when {@code contrepartie.demo} is set and no
 * organisation was ever entered, so that a start that was killed loads all of it next time and a later start loads nothing.
 * The acts stand in the trail under {@code system}. What the source of the reference case does not say stays unknown; a key
 * of a data file that nobody reads is a fault and stops the deployment. A real name never stands beside a finding, a
 * decision or a fine: the reference case stays at COMPETENCE with allegations in draft, and everything beyond is for the
 * twin, which is marked as fictitious. The sentences are French data, beside the code, because they are part of a French
 * case and not of the screen. It is for one node and an empty house, never for a house with real data.
 */
package org.contrepartie.demo;
