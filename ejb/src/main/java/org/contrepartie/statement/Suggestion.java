package org.contrepartie.statement;

import java.util.List;

/**
 * What a rule says of a claim and a clause, and why. A suggestion binds nobody.
 *
 * @param rule the rule that speaks
 * @param unexplained categories that the clause permits and the claim does not name
 * @param partial categories of the claim that match a category of the clause in part only
 * @param uncovered categories of the claim that the clause does not permit
 */
public record Suggestion(
        Relation relation, Rule rule, List<String> unexplained, List<String> partial, List<String> uncovered) {

    /** The rules there are; each is a paragraph of {@link Comparison}. */
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
        SUPERSET
    }

    public Suggestion {
        unexplained = List.copyOf(unexplained);
        partial = List.copyOf(partial);
        uncovered = List.copyOf(uncovered);
    }

    static Suggestion of(Relation relation, Rule rule) {
        return new Suggestion(relation, rule, List.of(), List.of(), List.of());
    }
}
