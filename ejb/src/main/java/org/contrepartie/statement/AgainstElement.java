package org.contrepartie.statement;

import java.util.List;
import java.util.Optional;
import org.contrepartie.statement.Suggestion.Rule;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;

/** A claim and one element of a clause: what the whole clause says to it, as far as this element has a part in it. */
final class AgainstElement {

    private AgainstElement() {}

    static Optional<Suggestion> suggest(ClauseForm clause, int start, int end, ClaimForm claim) {
        List<ClauseForm.Element> own = clause.elements().stream()
                .filter(one -> one.start() == start && one.end() == end)
                .toList();
        ClauseForm alone = only(clause, own);
        if (own.isEmpty() || own.stream().noneMatch(one -> one.facet() == Facet.CATEGORY)) {
            return AgainstClause.suggest(alone, claim);
        }
        List<String> permitted = AgainstClause.permitted(alone);
        List<String> named = claim.categories().stream()
                .filter(one ->
                        permitted.stream().anyMatch(other -> Reach.covers(other, one) || Reach.covers(one, other)))
                .toList();
        if (named.isEmpty() && claim.isDenial() && !claim.categories().isEmpty()) {
            return Optional.empty();
        }
        Optional<Suggestion> whole = AgainstClause.suggest(clause, claim);
        if (named.isEmpty()
                && whole.filter(one -> one.rule() == Rule.SUPERSET || one.rule() == Rule.SUBSET)
                        .isPresent()) {
            return claim.exhaustive() && !permitted.isEmpty()
                    ? Optional.of(new Suggestion(
                            Relation.NARROWER,
                            Rule.SUBSET,
                            permitted,
                            List.of(),
                            List.of(),
                            List.of(Facet.CATEGORY.name())))
                    : Optional.empty();
        }
        return AgainstClause.suggest(alone, reduced(claim, named));
    }

    private static ClaimForm reduced(ClaimForm claim, List<String> named) {
        return new ClaimForm(
                claim.whole(),
                claim.words(),
                claim.type(),
                claim.alsoType(),
                claim.tense(),
                claim.exhaustive(),
                claim.direction(),
                claim.mode(),
                named,
                claim.admission(),
                claim.scope());
    }

    private static ClauseForm only(ClauseForm clause, List<ClauseForm.Element> elements) {
        return new ClauseForm(
                clause.documentNumber(),
                clause.language(),
                clause.quotedFrom(),
                clause.source(),
                clause.words(),
                clause.editorial(),
                clause.basisClaimed(),
                clause.note(),
                elements);
    }
}
