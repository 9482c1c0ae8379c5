package org.contrepartie.screening;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** A part of an expression without an open gap, as a deterministic automaton over numbered words. */
final class Stretch {

    /** How much an automaton may cost to be made; more says that an expression leaves too much open. */
    private static final int WORK = 20_000;

    private final Alphabet alphabet;
    private final int letters;
    private final short[] next;
    private final boolean[] accepts;

    private Stretch(Automaton automaton, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.letters = alphabet.size();
        this.next = new short[automaton.getNumStates() * letters];
        this.accepts = new boolean[automaton.getNumStates()];
        for (int state = 0; state < accepts.length; state++) {
            accepts[state] = automaton.isAccept(state);
            for (int letter = 0; letter < letters; letter++) {
                next[state * letters + letter] = (short) automaton.step(state, letter);
            }
        }
    }

    /** @throws UnreadableExpression if the part leaves too much open */
    static Stretch of(Expression expression, Vocabulary vocabulary, String text) {
        try {
            Alphabet alphabet = new Alphabet(expression, vocabulary, text);
            Automaton made = Operations.determinize(expression.automaton(alphabet), WORK);
            Automaton live = Operations.removeDeadStates(made);
            if (live.getNumStates() == 0 || live.getNumStates() > Short.MAX_VALUE) {
                throw new UnreadableExpression(text, "%");
            }
            return new Stretch(live, alphabet);
        } catch (TooComplexToDeterminizeException tooOpen) {
            throw new UnreadableExpression(text, "%");
        }
    }

    /** Whether it takes no word at all. */
    boolean takesNothing() {
        return accepts[0];
    }

    /** Whether it may begin with a word, by its number. */
    boolean beginsWith(int word) {
        return next[alphabet.letter(word)] >= 0;
    }

    /**
     * Where it ends when it begins at these places.
     *
     * @param from the word that the lowest bit stands for
     * @param end the last place that may be reached
     * @param starts one bit for each place
     */
    long ends(int[] words, int from, int end, long starts) {
        long ends = 0;
        for (long left = starts; left != 0; left &= left - 1) {
            int at = from + Long.numberOfTrailingZeros(left);
            if (at > end) {
                break;
            }
            ends |= endsFrom(words, from, at, end);
        }
        return ends;
    }

    private long endsFrom(int[] words, int from, int start, int end) {
        long ends = accepts[0] ? 1L << start - from : 0;
        int state = 0;
        for (int at = start; at < end; at++) {
            state = next[state * letters + alphabet.letter(words[at])];
            if (state < 0) {
                break;
            }
            if (accepts[state]) {
                ends |= 1L << at + 1 - from;
            }
        }
        return ends;
    }
}
