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
 *
 * <p>A letter goes by e-mail at most once: it is queued in the act by which it is signed ({@link
 * org.contrepartie.letter.OutgoingMail}, one row for each letter), taken by the {@link org.contrepartie.letter.Postman} in a
 * transaction of its own, and has left when the mail server took it; only then its clocks start and end. Where nobody knows
 * whether it was taken, because the connection or the application broke in between, it is in doubt and stays there until a
 * person says what he found out: a complainant who gets the same letter twice is a smaller harm than one who gets none, but
 * the authority does not state a date of notification that it does not know. What a mail server answers is kept as a kind of
 * failure, never in its words, which may hold the address. Paper, addresses and what hangs on a departure are asked of the
 * packages that know, by {@link org.contrepartie.letter.Papers}, {@link org.contrepartie.letter.Addressees} and {@link
 * org.contrepartie.letter.Delivery}.
 */
package org.contrepartie.letter;
