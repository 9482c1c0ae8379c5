/**
 * What the person gives up: documents version by version, clauses word for word, the elements of a clause, and what a named
 * person makes of them.
 *
 * <p>Decisions: a version and a clause are never changed. A clause keeps its words in NFC, an element its span [start, end) in
 * Unicode code points of those words; a place in a document counts the code points of the text as it was stored, so that every
 * program counts alike. Elements may overlap and are marked afterwards too; each keeps its number for ever, is weighed otherwise
 * or withdrawn with a reason, and is never deleted; what its author marked or withdrew just now he may undo at once, and the
 * trail keeps both. A waiver names the right it is about and has no effect against the person.
 * Every element has a taxon of {@link org.contrepartie.terms.Taxon}; what it means for the case is an officer's to say. Context
 * figures are exact and assess nothing.
 *
 * <p>A version may come as a file, or many in an archive: the text is what is read from it, the file is kept as it was received,
 * on a case as an exhibit. What the officer does not say the file says; an archive says when its versions were captured.
 *
 * <p>A clause is anchored in a version by its words, what stands around them, and their place (the selectors of the W3C Web
 * Annotation model). A new version looks every clause of the one before up: the same words are found or have moved; where they
 * changed, stand several times, or are gone, a person settles it, and until then it is on a list. Other words are another
 * clause, linked to the one before; elements go over to it as far as their words still stand, and the rest is listed too.
 *
 * <p>How alike two texts are is counted in words in common, in their order ({@link org.contrepartie.terms.Difference});
 * between languages nothing is compared but what the elements say. The words of a clause are counted once, because a clause
 * never changes; only clauses whose counts allow it are compared in order. Clauses that render the same words stand together,
 * of one scheme or of several of a family; what was put together is told as long as the schemes are one family, and comes back
 * with one that returns. Rights, consent and risks: elements suggest by class, value and named right, never by words; silence
 * suggests nothing; a named person states with a reason, and the last view counts. A new document or clause is held against
 * the clauses of offers that were suspended or withdrawn, of other schemes; an alert is an indication, no finding.
 */
package org.contrepartie.terms;
