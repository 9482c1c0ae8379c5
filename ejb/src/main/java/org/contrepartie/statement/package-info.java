/**
 * What the company says: its statements word for word, each with who said it to whom, when and by which channel.
 *
 * <p>Decisions: a statement is logged as its source gives it, direct quotation and reported speech kept apart, because
 * reported speech weighs less until the exact words are on file. Splitting a statement into claims and holding them against
 * the clauses is the next thing to come here.
 */
package org.contrepartie.statement;
