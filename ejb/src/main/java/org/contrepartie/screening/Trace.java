package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression made ready to run over numbered words: its parts, each an automaton, and how many words may stand between them.
 * It is followed over a window of {@value #WINDOW} words, one bit for each place that is reached, so that its time has a bound
 * whatever the words are.
 */
final class Trace {

    private static final int WINDOW = 64;

    private record Step(Stretch stretch, int gap) {}

    private final List<Step> steps = new ArrayList<>();
    private int openEnd;

    private Trace() {}

    /**
     * Makes an expression ready.
     *
     * @param keepsGap whether a gap at its end counts: something follows it
     * @throws UnreadableExpression if a part of it leaves too much open, or it is nothing but a gap
     */
    static Trace of(Expression expression, Vocabulary vocabulary, boolean keepsGap, String text) {
        Trace made = new Trace();
        List<Expression> together = new ArrayList<>();
        int gap = 0;
        for (Expression part : parts(expression)) {
            if (part instanceof Expression.Gap open) {
                gap = made.close(together, gap, vocabulary, text) + open.most();
            } else {
                together.add(part);
            }
        }
        gap = made.close(together, gap, vocabulary, text);
        made.openEnd = keepsGap ? gap : 0;
        if (made.steps.isEmpty()) {
            throw new UnreadableExpression(text, "~");
        }
        return made;
    }

    private static List<Expression> parts(Expression expression) {
        return expression instanceof Expression.Sequence sequence ? sequence.parts() : List.of(expression);
    }

    /** Ends a part before a gap. Gives back the gap that is still open: none where a part was ended. */
    private int close(List<Expression> together, int gap, Vocabulary vocabulary, String text) {
        if (together.isEmpty()) {
            return gap;
        }
        steps.add(new Step(Stretch.of(new Expression.Sequence(List.copyOf(together)), vocabulary, text), gap));
        together.clear();
        return 0;
    }

    /** The part it begins with. */
    Stretch first() {
        return steps.get(0).stretch();
    }

    /** The end of the longest run from a place, exclusive; -1 if there is none. */
    int longest(int[] words, int from, int end) {
        long ends = ends(words, from, end);
        return ends == 0 ? -1 : from + WINDOW - 1 - Long.numberOfLeadingZeros(ends);
    }

    /** Tells the end of every run from a place, the nearest first. */
    void every(int[] words, int from, int end, Place told) {
        for (long ends = ends(words, from, end); ends != 0; ends &= ends - 1) {
            int at = from + Long.numberOfTrailingZeros(ends);
            if (at <= end) {
                told.at(at);
            }
        }
    }

    private long ends(int[] words, int from, int end) {
        long reached = 1;
        int last = Math.min(end, from + WINDOW - 1);
        for (Step step : steps) {
            reached = step.stretch().ends(words, from, last, spread(reached, step.gap()));
            if (reached == 0) {
                return 0;
            }
        }
        return spread(reached, openEnd);
    }

    /** The places that are reached when so many words may stand between. */
    private static long spread(long reached, int gap) {
        long all = reached;
        for (int words = 0; words < gap; words++) {
            all |= all << 1;
        }
        return all;
    }

    /** A place between words. */
    interface Place {
        void at(int word);
    }
}
