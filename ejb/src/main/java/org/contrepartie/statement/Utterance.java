package org.contrepartie.statement;

import java.util.List;
import java.util.Set;

/**
 * A statement of a company among all that it said, across schemes and markets.
 *
 * @param territories codes of the places where its scheme runs
 * @param clashes where it and another statement of the company do not agree
 */
public record Utterance(
        String schemeRef, String schemeTitle, Set<String> territories, StatementSheet statement, List<Clash> clashes) {

    public Utterance {
        territories = Set.copyOf(territories);
        clashes = List.copyOf(clashes);
    }

    /**
     * A claim of this statement beside a claim of another.
     *
     * @param own label of the claim in this statement
     * @param target the claim in the other statement, as the matrix of this scheme names it
     * @param otherScheme reference of the scheme that the other is about
     * @param other label of the claim in the other statement
     * @param answered why and by whom it was confirmed; null where only a rule suggests it
     */
    public record Clash(
            String own,
            String words,
            Target target,
            String otherScheme,
            String other,
            String otherWords,
            Relation relation,
            Cell.View answered) {

        /** Whether a named officer answers for it. */
        public boolean confirmed() {
            return answered != null;
        }
    }
}
