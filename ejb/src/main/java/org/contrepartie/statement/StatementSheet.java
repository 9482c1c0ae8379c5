package org.contrepartie.statement;

/**
 * A statement as it is read.
 *
 * @param label S and the number within the scheme
 */
public record StatementSheet(int number, String label, StatementForm statement) {}
