package org.contrepartie.statement;

import static org.contrepartie.statement.Relation.BROADER;
import static org.contrepartie.statement.Relation.CONSISTENT;
import static org.contrepartie.statement.Relation.CONTRADICTED;
import static org.contrepartie.statement.Relation.NARROWER;
import static org.contrepartie.statement.Relation.NOT_ADDRESSED;
import static org.contrepartie.statement.Relation.TENSION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contrepartie.statement.Reach.Share;
import org.contrepartie.statement.Suggestion.Rule;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Spans;

/**
 * A claim and a clause, in the order of the domain reference 5.2: the same operation, the same direction, yes or no, then what
 * is left when the facets of the one are taken from those of the other. A clause alone contradicts no claim of practice.
 */
final class AgainstClause {

    private static final Set<String> UNLIMITED = Set.of("ALL_KNOWN_OR_FUTURE", "WORLDWIDE", "PERPETUAL", "ANY");

    /** So many categories are a breadth of their own. Source: house rule. */
    private static final int MANY = 5;

    private AgainstClause() {}

    static Optional<Suggestion> suggest(ClauseForm clause, ClaimForm claim) {
        if (clause.elements().isEmpty() || Comparison.withNothing(claim).isPresent()) {
            return Optional.empty();
        }
        if (claim.scope().quantifier() == Scope.Quantifier.LESS_THAN_READ) {
            return breadth(clause);
        }
        Proposition said = Proposition.of(claim);
        Operation operation =
                said.operation() == null && !claim.categories().isEmpty() ? Operation.USE : said.operation();
        if (operation == null || operation == Operation.OFFER_END || !isOfFact(claim)) {
            return Optional.empty();
        }
        if (!operation.goes(claim.direction())) {
            return Optional.of(Suggestion.of(NOT_ADDRESSED, Rule.OTHER_DIRECTION));
        }
        boolean refused = operation.isRefusedBy(clause);
        if (!refused && !operation.isGrantedBy(clause)) {
            Rule rule = operation == Operation.TRANSFER ? Rule.NO_TRANSFER : Rule.OTHER_OPERATION;
            return Optional.of(Suggestion.of(NOT_ADDRESSED, rule));
        }
        if (refused) {
            return Optional.of(
                    said.denies()
                            ? Suggestion.of(CONSISTENT, Rule.BOTH_REFUSE)
                            : clash(claim, Rule.CLAIMED_YET_REFUSED));
        }
        return said.denies() ? denied(clause, claim) : subtracted(clause, claim);
    }

    private static boolean isOfFact(ClaimForm claim) {
        return claim.scope().isOfPermission()
                || claim.type() == Claim.Type.FACT_PRACTICE
                || claim.type() == Claim.Type.FACT_SCOPE
                || claim.type() == Claim.Type.DENIAL;
    }

    /** Both may be true where one tells what is done and the other what is allowed. */
    private static Suggestion clash(ClaimForm claim, Rule rule) {
        return Suggestion.of(claim.scope().isOfPermission() ? CONTRADICTED : TENSION, rule);
    }

    private static Optional<Suggestion> denied(ClauseForm clause, ClaimForm claim) {
        List<String> permitted = permitted(clause);
        boolean apart = !claim.categories().isEmpty()
                && !permitted.isEmpty()
                && claim.categories().stream().noneMatch(one -> permitted.stream()
                        .anyMatch(other -> Reach.covers(other, one) || Reach.covers(one, other)));
        return Optional.of(
                apart ? Suggestion.of(CONSISTENT, Rule.DENIED_NOT_PERMITTED) : clash(claim, Rule.DENIED_YET_PERMITTED));
    }

    /** The words are read as wide as they are: that they were misunderstood is for the company to explain. */
    private static Optional<Suggestion> breadth(ClauseForm clause) {
        List<String> wide = Stream.concat(
                        permitted(clause).size() >= MANY ? Stream.of(Facet.CATEGORY) : Stream.empty(),
                        clause.elements().stream()
                                .filter(one -> one.value() != null && UNLIMITED.contains(one.value()))
                                .map(ClauseForm.Element::facet))
                .distinct()
                .sorted()
                .map(Facet::name)
                .toList();
        return wide.isEmpty()
                ? Optional.empty()
                : Optional.of(Suggestion.of(TENSION, Rule.BREADTH).in(wide));
    }

    private static Optional<Suggestion> subtracted(ClauseForm clause, ClaimForm claim) {
        Map<Facet, Share> shares = new TreeMap<>();
        boolean limits = claim.exhaustive() || claim.type() == Claim.Type.FACT_SCOPE;
        for (Facet facet : List.of(Facet.PURPOSE, Facet.MEDIA, Facet.TERRITORY, Facet.DURATION)) {
            shares.put(facet, Reach.of(facet, claimed(claim, facet), values(clause, facet), limits));
        }
        List<String> permitted = permitted(clause);
        List<String> partial = claim.categories().stream()
                .filter(one -> Wording.isPartial(one)
                        && !permitted.contains(one)
                        && permitted.contains(Wording.categoryOf(one)))
                .toList();
        List<String> uncovered = permitted.isEmpty() ? List.of() : Reach.beyond(claim.categories(), permitted);
        List<String> unexplained =
                claim.exhaustive() && !claim.categories().isEmpty() ? open(permitted, claim) : List.of();
        shares.put(Facet.CATEGORY, ofCategories(claim, permitted, uncovered));
        if (shares.containsValue(Share.MORE)) {
            return Optional.of(
                    new Suggestion(BROADER, Rule.SUPERSET, unexplained, partial, uncovered, those(shares, Share.MORE)));
        }
        if (shares.containsValue(Share.LESS)) {
            return Optional.of(
                    new Suggestion(NARROWER, Rule.SUBSET, unexplained, partial, uncovered, those(shares, Share.LESS)));
        }
        return shares.containsValue(Share.EQUAL) && partial.isEmpty()
                ? Optional.of(Suggestion.of(CONSISTENT, Rule.SAME))
                : Optional.empty();
    }

    /** Only a claim that says "nothing else" leaves what it does not name unexplained. */
    private static Share ofCategories(ClaimForm claim, List<String> permitted, List<String> uncovered) {
        if (claim.categories().isEmpty() || permitted.isEmpty()) {
            return Share.UNKNOWN;
        }
        if (!uncovered.isEmpty()) {
            return Share.MORE;
        }
        if (!claim.exhaustive()) {
            return Share.WITHIN;
        }
        return open(permitted, claim).isEmpty() ? Share.EQUAL : Share.LESS;
    }

    /** What the clause permits and an exhaustive claim leaves unexplained, as it is marked. */
    private static List<String> open(List<String> permitted, ClaimForm claim) {
        List<String> claimed = claim.categories().stream()
                .flatMap(one -> Stream.of(one, Wording.categoryOf(one)))
                .toList();
        return Reach.beyond(permitted, claimed);
    }

    private static List<String> those(Map<Facet, Share> shares, Share share) {
        return shares.entrySet().stream()
                .filter(one -> one.getValue() == share)
                .map(one -> one.getKey().name())
                .toList();
    }

    private static List<String> claimed(ClaimForm claim, Facet facet) {
        return switch (facet) {
            case PURPOSE -> claim.scope().purposes();
            case MEDIA -> claim.scope().media();
            case TERRITORY -> claim.scope().territories();
            case DURATION ->
                Optional.ofNullable(claim.scope().duration()).stream().toList();
            case CATEGORY, OPERATION, WAIVER -> List.of();
        };
    }

    /** The categories of data that the clause takes, in the order of its words. */
    static List<String> permitted(ClauseForm clause) {
        return values(clause, Facet.CATEGORY);
    }

    private static List<String> values(ClauseForm clause, Facet facet) {
        return clause.elements().stream()
                .filter(one -> one.facet() == facet && one.value() != null)
                .flatMap(one -> facet == Facet.CATEGORY
                        ? refined(clause, one)
                        : Stream.of(one.value().split(" ")))
                .distinct()
                .toList();
    }

    /** Where the marked words say no more than "user name", that is what is permitted, and not the legal name. */
    private static Stream<String> refined(ClauseForm clause, ClauseForm.Element one) {
        return Spans.within(clause.words(), one.start(), one.end())
                ? Wording.of(Spans.cut(clause.words(), one.start(), one.end()), one.value()).stream()
                : Stream.of(one.value().split(" "));
    }
}
