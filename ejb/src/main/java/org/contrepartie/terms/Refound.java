package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * What became of words in a newer text.
 *
 * @param place where they stand, or where similar words stand if they changed; null where none do, or several
 * @param likeness in per cent, as {@link Difference#percent} counts it; 100 for the same words
 * @param candidates every place where the same words stand, if it is not clear which is meant
 */
public record Refound(Outcome outcome, Span place, int likeness, List<Span> candidates) implements Serializable {

    /** What may become of an anchor. */
    public enum Outcome {
        /** The words were taken from this version. */
        TAKEN,
        /** The same words at the same place. */
        FOUND,
        /** The same words elsewhere. */
        MOVED,
        /** Similar words; a person says whether they are meant. */
        CHANGED,
        /** No similar words. */
        GONE,
        /** The same words several times, and what stands around them does not tell which are meant. */
        AMBIGUOUS;

        /** Whether the place is certain without a person. */
        public boolean isCertain() {
            return this == TAKEN || this == FOUND || this == MOVED;
        }
    }

    public Refound {
        candidates = List.copyOf(candidates);
    }

    static Refound same(Span place, boolean moved) {
        return new Refound(moved ? Outcome.MOVED : Outcome.FOUND, place, 100, List.of());
    }

    static Refound changed(Span place, int likeness) {
        return new Refound(Outcome.CHANGED, place, likeness, List.of());
    }

    static Refound ambiguous(List<Span> candidates) {
        return new Refound(Outcome.AMBIGUOUS, null, 100, candidates);
    }

    static Refound gone() {
        return new Refound(Outcome.GONE, null, 0, List.of());
    }
}
