package org.contrepartie.statement;

import static org.contrepartie.statement.Relation.CONSISTENT;
import static org.contrepartie.statement.Relation.CONTRADICTED;
import static org.contrepartie.statement.Relation.TENSION;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeStatus.Kind;
import org.contrepartie.statement.Suggestion.Rule;

/** A claim that an offer ended, or goes on, beside what became of it in its territory. Of anything else an offer is silent. */
final class AgainstOffer {

    private AgainstOffer() {}

    /**
     * What the history of the scheme says to it.
     *
     * @param territory of the offer, or null for all
     */
    static Optional<Suggestion> suggest(List<SchemeForm.Status> history, String territory, ClaimForm claim) {
        if (Proposition.of(claim).operation() != Operation.OFFER_END || claim.tense() == Claim.Tense.FUTURE) {
            return Optional.empty();
        }
        List<SchemeForm.Status> own = history.stream()
                .filter(one -> territory == null
                        || one.territory() == null
                        || Reach.covers(one.territory(), territory)
                        || Reach.covers(territory, one.territory()))
                .toList();
        if (own.stream().anyMatch(one -> one.kind() == Kind.STILL_LIVE) && !claim.isDenial()) {
            return Optional.of(Suggestion.of(TENSION, Rule.STILL_LIVE));
        }
        return latest(own)
                .flatMap(one -> claim.isDenial()
                        ? denied(one)
                        : claimed(one, claim.scope().duration()));
    }

    /** By its day; of two without a day, or of the same day, the one that was logged last. */
    private static Optional<SchemeForm.Status> latest(List<SchemeForm.Status> own) {
        return own.stream()
                .max(Comparator.comparing(
                                (SchemeForm.Status one) -> one.since().day().orElse(java.time.LocalDate.MIN))
                        .thenComparing(own::indexOf));
    }

    private static Optional<Suggestion> claimed(SchemeForm.Status now, String duration) {
        boolean temporary = "TEMPORARY".equals(duration);
        return switch (now.kind()) {
            case SUSPENDED -> agrees(!now.claimedTemporary() || temporary || duration == null);
            case WITHDRAWN -> agrees(!temporary);
            case RELAUNCHED -> agrees(temporary);
            case LIVE, CHANGED -> agrees(false);
            case ANNOUNCED, STILL_LIVE -> Optional.empty();
        };
    }

    /** That it goes on is excluded where an exhibit shows its end, and only in tension with what somebody reports. */
    private static Optional<Suggestion> denied(SchemeForm.Status now) {
        return switch (now.kind()) {
            case SUSPENDED, WITHDRAWN ->
                Optional.of(Suggestion.of(now.exhibit() == null ? TENSION : CONTRADICTED, Rule.STATUS_DIFFERS));
            case LIVE, CHANGED, RELAUNCHED, STILL_LIVE -> agrees(true);
            case ANNOUNCED -> Optional.empty();
        };
    }

    private static Optional<Suggestion> agrees(boolean so) {
        return Optional.of(
                so ? Suggestion.of(CONSISTENT, Rule.STATUS_AGREES) : Suggestion.of(TENSION, Rule.STATUS_DIFFERS));
    }
}
