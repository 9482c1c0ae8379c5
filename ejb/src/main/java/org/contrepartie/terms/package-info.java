/**
 * What the person gives up: captured documents, clauses word for word, and the elements of a clause.
 *
 * <p>Decisions: a document and a clause are never changed; a new capture is a new version. A clause keeps its words in NFC,
 * an element its span [start, end) in Unicode code points of those words, so that every program counts alike. Elements may
 * overlap and are marked afterwards too; each keeps its number for ever, is weighed otherwise or withdrawn with a reason, and
 * is never deleted. A waiver names the right it is about and has no effect against the person. Every element has a taxon of
 * {@link org.contrepartie.terms.Taxon}; what it means for the case is an officer's to say. Context figures are exact and
 * assess nothing.
 */
package org.contrepartie.terms;
