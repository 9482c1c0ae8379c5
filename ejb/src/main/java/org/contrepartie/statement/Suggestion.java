package org.contrepartie.statement;

import java.util.List;

/**
 * What a rule says of a claim and what it is held against, and why. A suggestion binds nobody.
 *
 * @param rule the rule that speaks
 * @param unexplained categories that the clause permits and the claim does not name
 * @param partial categories of the claim that match a category of the clause in part only
 * @param uncovered categories of the claim that the clause does not permit
 * @param facets in which the two differ, where sets or orders were compared
 */
public record Suggestion(
        Relation relation,
        Rule rule,
        List<String> unexplained,
        List<String> partial,
        List<String> uncovered,
        List<String> facets) {

    /** The rules there are; each is a sentence of {@link Comparison} or of what it asks. */
    public enum Rule {
        /** An evaluation: no item on file can confirm or refute it. */
        EVALUATION,
        /** A cause: it lies within the company until its papers are asked for. */
        CAUSE,
        /** The future: nothing on file can show it. */
        FUTURE,
        /** Data going out, and a clause without transfer, assignment or sublicence (E08). */
        NO_TRANSFER,
        /** All that is claimed is permitted, and more. */
        SUBSET,
        /** Claimed and permitted are the same. */
        SAME,
        /** More is claimed than permitted. */
        SUPERSET,
        /** The two speak of different operations. */
        OTHER_OPERATION,
        /** The same operation in words, and data that go the other way. */
        OTHER_DIRECTION,
        /** It is denied, and the clause does not permit it for these data. */
        DENIED_NOT_PERMITTED,
        /** It is denied, and the clause permits it. */
        DENIED_YET_PERMITTED,
        /** It is claimed, and the clause rules it out. */
        CLAIMED_YET_REFUSED,
        /** Both say that there is none. */
        BOTH_REFUSE,
        /** Its reach is called a misunderstanding, and the words of the clause reach that far. */
        BREADTH,
        /** One says yes and the other no. */
        POLARITY,
        /** One says "only", and the other names something else. */
        OUTSIDE_ONLY,
        /** Both say the same. */
        SAME_SAID,
        /** Called ended, and its page still answers. */
        STILL_LIVE,
        /** What became of the offer bears it out. */
        STATUS_AGREES,
        /** What became of the offer points the other way. */
        STATUS_DIFFERS
    }

    public Suggestion {
        unexplained = List.copyOf(unexplained);
        partial = List.copyOf(partial);
        uncovered = List.copyOf(uncovered);
        facets = List.copyOf(facets);
    }

    static Suggestion of(Relation relation, Rule rule) {
        return new Suggestion(relation, rule, List.of(), List.of(), List.of(), List.of());
    }

    /** The same, with the facets in which the two differ. */
    Suggestion in(List<String> differing) {
        return new Suggestion(relation, rule, unexplained, partial, uncovered, differing);
    }
}
