/**
 * Letters, from draft to answer, and incoming post. Data first, with an author and a signer who are not the same person where
 * the letter has legal effect.
 *
 * <p>Decisions: a letter keeps the words of its author, field by field, and the facts as they were; the words that every letter
 * of its kind has stand in files beside {@link org.contrepartie.letter.LetterTexts}, two for each kind, which a lawyer reads
 * and changes. A field that such a letter does not have is refused when it is written, one that is empty when it is to leave. A complainant is a complaint reference and a pseudonym; name and address are
 * opened from the seal for the paper only. Only the author amends a draft, so that who signs signs somebody else's words. The
 * table of what a letter needs is {@link org.contrepartie.letter.Letter.Template}. Which clocks a letter starts and ends is
 * the procedure's.
 */
package org.contrepartie.letter;
