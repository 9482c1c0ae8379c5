/**
 * Letters: data first, with an author and a signer who are not the same person where the letter has legal effect.
 *
 * <p>Decisions: a letter keeps its facts as they were when it was drafted; the words come from templates when paper is
 * needed. Sending and incoming post come later.
 */
package org.contrepartie.letter;
