/**
 * What goes between the authorities of a cross-border case: who leads and who is concerned, every exchange with its IMI number,
 * the objections to a draft decision.
 *
 * <p>Decisions: simple records, no link to IMI itself: who sends there writes down here that he did. An exchange that a step or
 * an act makes is kept by its effect; only what comes from outside is written down by hand. Letters to people do not belong
 * here, nor does what the authority decides.
 */
package org.contrepartie.cooperation;
