/**
 * What the company says, and how it stands to what is on file: its statements word for word, the claims in them that can be
 * checked, and each claim held against a clause, an element, an offer, a document, an exhibit or another claim.
 *
 * <p>Decisions: a statement is logged as its source gives it, direct quotation and reported speech kept apart, because
 * reported speech weighs less until the exact words are on file. A claim may be put better; an assessment made before is then
 * shown as of the older words. An assessment is never changed: who thinks otherwise adds another view, and the older one
 * stays readable, for the database lets nobody change it. What is suggested and what a named officer confirms are two fields.
 * The software suggests only where {@link org.contrepartie.statement.Comparison} has a sound rule; a clause alone contradicts
 * no claim of practice, and nothing is read from words that no officer marked or noted. Claims that it reads out of a
 * statement are proposals and kept nowhere.
 * A claim may be held against what the same company claims about another of its schemes: that is one cell, which stands in both
 * matrices, and only who may work on both writes it.
 * A contradiction is an indication, never an infringement: nothing here decides. An element is named by its span of the
 * clause, which never changes, so that an assessment keeps its words. What may be written about a scheme is closed to whoever
 * has a conflict on a case about it, and after the last such case is closed.
 */
package org.contrepartie.statement;
