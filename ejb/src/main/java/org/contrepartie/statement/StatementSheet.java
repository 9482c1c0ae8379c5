package org.contrepartie.statement;

/**
 * A statement as it is read.
 *
 * @param label S and the number within the scheme
 * @param exhibit label of the exhibit that the words were taken from, null until somebody names it
 */
public record StatementSheet(int number, String label, StatementForm statement, String exhibit) {

    /** A statement whose exhibit nobody has named. */
    public StatementSheet(int number, String label, StatementForm statement) {
        this(number, label, statement, null);
    }
}
