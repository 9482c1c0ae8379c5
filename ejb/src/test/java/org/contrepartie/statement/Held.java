package org.contrepartie.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.terms.ClauseForm;

/** What the rules say, for tests of other packages. */
public final class Held {

    private Held() {}

    public static Optional<Suggestion> withNothing(ClaimForm claim) {
        return Comparison.withNothing(claim);
    }

    public static Optional<Suggestion> with(ClauseForm clause, ClaimForm claim) {
        return Comparison.with(clause, claim);
    }

    public static Optional<Suggestion> with(List<SchemeForm.Status> history, ClaimForm claim) {
        return Comparison.with(history, null, claim);
    }

    public static List<ProposedClaim> proposals(StatementForm said) {
        return Proposals.of(said, Set.of());
    }

    /** A passage of a press article, which is hearsay. */
    public static Optional<Suggestion> withReported(PassageForm passage, ClaimForm claim) {
        return Comparison.with(new PassageRow(passage, null, "officer").says(true), claim);
    }
}
