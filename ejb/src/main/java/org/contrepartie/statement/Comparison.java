package org.contrepartie.statement;

import static org.contrepartie.statement.Relation.UNVERIFIABLE;

import java.util.List;
import java.util.Optional;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.statement.Suggestion.Rule;
import org.contrepartie.terms.ClauseForm;

/**
 * What the software may suggest of a claim and what it is held against, by the decision order of the domain reference 5.2.
 * Where no rule is sound it is silent.
 *
 * <p>It compares what officers marked and noted, never words: that the clause pays people for their data is no answer to "we
 * do not sell data". A clause shows what is allowed and a claim of practice what is done, so a clause alone does not make such
 * a claim CONTRADICTED; another claim, or a passage that is no hearsay, may.
 */
final class Comparison {

    private Comparison() {}

    /** What nothing on file can confirm or refute, whatever it is held against. */
    static Optional<Suggestion> withNothing(ClaimForm claim) {
        if (claim.type() == Claim.Type.EVALUATION) {
            return Optional.of(Suggestion.of(UNVERIFIABLE, Rule.EVALUATION));
        }
        if (claim.type() == Claim.Type.CAUSE) {
            return Optional.of(Suggestion.of(UNVERIFIABLE, Rule.CAUSE));
        }
        if (claim.tense() == Claim.Tense.FUTURE) {
            return Optional.of(Suggestion.of(UNVERIFIABLE, Rule.FUTURE));
        }
        return Optional.empty();
    }

    /** What the clause says to the claim. */
    static Optional<Suggestion> with(ClauseForm clause, ClaimForm claim) {
        return AgainstClause.suggest(clause, claim);
    }

    /** What one element says to it, by its span in code points. */
    static Optional<Suggestion> with(ClauseForm clause, int start, int end, ClaimForm claim) {
        return AgainstElement.suggest(clause, start, end, claim);
    }

    /** What became of the offer says to it. */
    static Optional<Suggestion> with(List<SchemeForm.Status> history, String territory, ClaimForm claim) {
        return AgainstOffer.suggest(history, territory, claim);
    }

    /** What another claim says to it: of two claims, each may be of the future. */
    static Optional<Suggestion> with(ClaimForm other, ClaimForm claim) {
        return isBeyondProof(other) || isBeyondProof(claim)
                ? Optional.empty()
                : AgainstProposition.suggest(Proposition.of(claim), Proposition.of(other));
    }

    /** What a passage says to it, as an officer noted it. */
    static Optional<Suggestion> with(Proposition passage, ClaimForm claim) {
        return withNothing(claim).isPresent()
                ? Optional.empty()
                : AgainstProposition.suggest(Proposition.of(claim), passage);
    }

    private static boolean isBeyondProof(ClaimForm claim) {
        return claim.type() == Claim.Type.EVALUATION || claim.type() == Claim.Type.CAUSE;
    }
}
