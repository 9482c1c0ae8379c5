package org.contrepartie.screening;

/** An expression of the lexicon that nobody can read; says where. */
final class UnreadableExpression extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableExpression(String expression, String at) {
        super(expression + " [" + at + "]");
    }
}
