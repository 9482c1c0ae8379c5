package org.contrepartie.statement;

import java.util.List;

/**
 * A claim that the software reads out of a statement. It is kept nowhere until an officer takes it.
 *
 * @param number among those of the statement, from 1
 * @param claim as it would be taken
 * @param why what in the words led to it
 * @param taken whether a claim in these words was taken from the statement already
 */
public record ProposedClaim(int number, ClaimForm claim, List<Why> why, boolean taken) {

    /** What in the words leads to a proposal; shown, because hidden logic is not trusted. */
    public enum Why {
        /** Two verbs, or two times of one verb, stand side by side. */
        COORDINATION,
        /** "Only", "merely", "ne … que": nothing else. */
        ONLY,
        CAUSE,
        EVALUATION,
        PROMISE,
        DENIAL,
        /** A reading of the words is called wrong. */
        MISREADING,
        /** How long or how far. */
        EXTENT,
        /** Only told by the source around the quoted words. */
        CONTEXT,
        /** No such word: the type is for the officer to say. */
        NO_CUE
    }

    public ProposedClaim {
        why = List.copyOf(why);
    }
}
