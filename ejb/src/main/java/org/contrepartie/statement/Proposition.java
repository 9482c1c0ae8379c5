package org.contrepartie.statement;

import java.util.List;

/**
 * What a claim and a passage have in common: who does what to which data, which way, when, and whether he does.
 *
 * @param operation null where no data move and nothing else is named
 * @param denies whether it says that this is not so
 * @param only whether it says that there is nothing else
 * @param weak whether it is known by hearsay, which proves that something was said and not that it is true
 */
record Proposition(
        Operation operation,
        Claim.Direction direction,
        Claim.Tense tense,
        boolean denies,
        boolean only,
        List<String> categories,
        Scope scope,
        boolean weak) {

    static Proposition of(ClaimForm claim) {
        return new Proposition(
                operation(claim.scope(), claim.direction()),
                claim.direction(),
                claim.tense(),
                claim.isDenial(),
                claim.exhaustive(),
                claim.categories(),
                claim.scope(),
                false);
    }

    static Operation operation(Scope scope, Claim.Direction direction) {
        return scope.operation() == null ? Operation.of(direction) : scope.operation();
    }
}
