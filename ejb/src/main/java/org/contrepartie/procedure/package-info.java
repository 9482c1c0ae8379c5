/**
 * The one door through which a case moves: a step or an act, whole or not at all.
 *
 * <p>Decisions: one method, one transaction. The facts are gathered from the sources of their parts, the conditions asked, the
 * state changed, the effects run, the trail written, in this order; whatever fails takes the rest with it. No rule stands
 * here: what is allowed stands in {@code workflow}, what follows stands in the effects.
 */
package org.contrepartie.procedure;
