package org.contrepartie.statement;

import static org.contrepartie.statement.Relation.BROADER;
import static org.contrepartie.statement.Relation.CONSISTENT;
import static org.contrepartie.statement.Relation.NARROWER;
import static org.contrepartie.statement.Relation.NOT_ADDRESSED;
import static org.contrepartie.statement.Relation.UNVERIFIABLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.statement.Suggestion.Rule;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;

/**
 * What the software may suggest of a claim and a clause, read from top to bottom. Where no rule is sound it is silent.
 *
 * <p>It never suggests CONTRADICTED: a clause shows what is allowed, a claim says what is done, and both may be true. Nor does
 * it look for words: that the clause pays people for their data is no answer to "we do not sell data".
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

    /** What the clause says to the claim: first the same operation, then the sets of categories. */
    static Optional<Suggestion> with(ClauseForm clause, ClaimForm claim) {
        if (withNothing(claim).isPresent()) {
            return Optional.empty();
        }
        if (claim.direction() == Claim.Direction.OUTBOUND) {
            return permitsTransfer(clause)
                    ? Optional.empty()
                    : Optional.of(Suggestion.of(NOT_ADDRESSED, Rule.NO_TRANSFER));
        }
        boolean ofPractice = claim.type() == Claim.Type.FACT_PRACTICE || claim.type() == Claim.Type.FACT_SCOPE;
        return ofPractice && !claim.categories().isEmpty() && !permitted(clause).isEmpty()
                ? ofSets(permitted(clause), claim)
                : Optional.empty();
    }

    /** Only a claim that says "nothing else" leaves what it does not name unexplained. */
    private static Optional<Suggestion> ofSets(List<String> permitted, ClaimForm claim) {
        Set<String> claimed =
                claim.categories().stream().map(Wording::categoryOf).collect(Collectors.toSet());
        List<String> uncovered = claim.categories().stream()
                .filter(one -> !permitted.contains(Wording.categoryOf(one)))
                .toList();
        List<String> unexplained = permitted.stream()
                .filter(one -> claim.exhaustive() && !claimed.contains(one))
                .toList();
        List<String> partial = claim.categories().stream()
                .filter(one -> Wording.isPartial(one) && !uncovered.contains(one))
                .toList();
        if (!uncovered.isEmpty()) {
            return Optional.of(new Suggestion(BROADER, Rule.SUPERSET, unexplained, partial, uncovered));
        }
        if (!unexplained.isEmpty()) {
            return Optional.of(new Suggestion(NARROWER, Rule.SUBSET, unexplained, partial, uncovered));
        }
        return claim.exhaustive() && partial.isEmpty()
                ? Optional.of(Suggestion.of(CONSISTENT, Rule.SAME))
                : Optional.empty();
    }

    private static boolean permitsTransfer(ClauseForm clause) {
        return clause.elements().stream().anyMatch(one -> one.taxon() == Taxon.E08);
    }

    /** The categories of data that the clause takes, in the order of its words. */
    static List<String> permitted(ClauseForm clause) {
        return clause.elements().stream()
                .filter(one -> one.facet() == Facet.CATEGORY && one.value() != null)
                .flatMap(one -> Stream.of(one.value().split(" ")))
                .distinct()
                .toList();
    }
}
