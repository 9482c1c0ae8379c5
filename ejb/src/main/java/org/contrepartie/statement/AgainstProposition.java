package org.contrepartie.statement;

import static org.contrepartie.statement.Relation.CONSISTENT;
import static org.contrepartie.statement.Relation.CONTRADICTED;
import static org.contrepartie.statement.Relation.NOT_ADDRESSED;
import static org.contrepartie.statement.Relation.TENSION;

import java.util.List;
import java.util.Optional;
import org.contrepartie.statement.Suggestion.Rule;

/**
 * A claim and another proposition, be it another claim or what a passage says: the same operation, the same direction, yes
 * or no, "only" or not, the same time and place. What is known by hearsay alone contradicts nothing.
 */
final class AgainstProposition {

    private AgainstProposition() {}

    static Optional<Suggestion> suggest(Proposition one, Proposition other) {
        if (one.operation() == null || other.operation() == null) {
            return Optional.empty();
        }
        if (one.operation() != other.operation()) {
            return Optional.of(Suggestion.of(NOT_ADDRESSED, Rule.OTHER_OPERATION));
        }
        if (isOpposite(one.direction(), other.direction())) {
            return Optional.of(Suggestion.of(TENSION, Rule.OTHER_DIRECTION));
        }
        Optional<Rule> clash = clash(one, other);
        if (clash.isPresent()) {
            return weighed(one, other, clash.get());
        }
        return agreed(one, other);
    }

    private static boolean isOpposite(Claim.Direction one, Claim.Direction other) {
        return one != Claim.Direction.NA && other != Claim.Direction.NA && one != other;
    }

    private static Optional<Rule> clash(Proposition one, Proposition other) {
        if (one.denies() != other.denies()) {
            return shareData(one, other) ? Optional.of(Rule.POLARITY) : Optional.empty();
        }
        boolean outside = !one.denies() && (isOutside(one, other) || isOutside(other, one));
        return outside ? Optional.of(Rule.OUTSIDE_ONLY) : Optional.empty();
    }

    private static boolean isOutside(Proposition only, Proposition other) {
        return only.only()
                && !only.categories().isEmpty()
                && !Reach.beyond(other.categories(), only.categories()).isEmpty();
    }

    /** Without categories a proposition speaks of all data. */
    private static boolean shareData(Proposition one, Proposition other) {
        return one.categories().isEmpty()
                || other.categories().isEmpty()
                || one.categories().stream().anyMatch(mine -> other.categories().stream()
                        .anyMatch(theirs -> Reach.covers(mine, theirs) || Reach.covers(theirs, mine)));
    }

    /** Both cannot be true only of the same time, the same place, the same layer, and of all. */
    private static Optional<Suggestion> weighed(Proposition one, Proposition other, Rule rule) {
        boolean some = isOfSome(one) || isOfSome(other);
        boolean future = one.tense() == Claim.Tense.FUTURE || other.tense() == Claim.Tense.FUTURE;
        if (some || future && one.tense() != other.tense()) {
            return Optional.empty();
        }
        boolean excluded = one.tense() == other.tense()
                && !areApart(one.scope().territories(), other.scope().territories())
                && one.scope().isOfPermission() == other.scope().isOfPermission()
                && !one.weak()
                && !other.weak();
        return Optional.of(Suggestion.of(excluded ? CONTRADICTED : TENSION, rule));
    }

    private static boolean isOfSome(Proposition one) {
        return one.scope().quantifier() == Scope.Quantifier.SOME;
    }

    private static boolean areApart(List<String> one, List<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(mine -> other.stream()
                        .anyMatch(theirs -> Reach.covers(mine, theirs) || Reach.covers(theirs, mine)));
    }

    /** The same of the same time; where one names a length and the other another, they do not agree. */
    private static Optional<Suggestion> agreed(Proposition one, Proposition other) {
        String mine = one.scope().duration();
        String theirs = other.scope().duration();
        if (mine != null && theirs != null && !mine.equals(theirs)) {
            return Optional.of(Suggestion.of(TENSION, Rule.STATUS_DIFFERS).in(List.of("DURATION")));
        }
        boolean same = one.tense() == other.tense()
                && one.denies() == other.denies()
                && one.only() == other.only()
                && Reach.beyond(one.categories(), other.categories()).isEmpty()
                && Reach.beyond(other.categories(), one.categories()).isEmpty();
        return same ? Optional.of(Suggestion.of(CONSISTENT, Rule.SAME_SAID)) : Optional.empty();
    }
}
