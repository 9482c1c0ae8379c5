package org.contrepartie.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.RulePack;

/**
 * Whether the measures of a decision stay within what the law allows: each fine within its own maximum, all fines together
 * within that of the gravest, because a case is about linked processing, and each penalty within its daily maximum.
 *
 * <p>Source: GDPR 83(3)-(6); LIL 20, 22-1.
 *
 * @param turnover null while nobody said anything about it: then every fine is beyond
 */
record Bounds(RulePack pack, Decision.Track track, TurnoverForm turnover, LocalDate day) {

    boolean areLeftBy(List<Measure> measures) {
        List<Measure> fines =
                measures.stream().filter(one -> one.kind() == Measure.Kind.FINE).toList();
        boolean each = fines.stream().anyMatch(this::isTooHigh);
        return each
                || (!fines.isEmpty() && isTooMuch(fines))
                || measures.stream().anyMatch(this::isTooHighADay);
    }

    private boolean isTooHigh(Measure fine) {
        return fine.amount() == null
                || mostOf(fine.tier())
                        .filter(most -> fine.amount().minor() <= most.minor())
                        .isEmpty();
    }

    private boolean isTooMuch(List<Measure> fines) {
        long sum = fines.stream().mapToLong(fine -> fine.amount().minor()).reduce(0, Math::addExact);
        long gravest = fines.stream()
                .flatMap(fine -> mostOf(fine.tier()).stream())
                .mapToLong(Money::minor)
                .max()
                .orElse(0);
        return sum > gravest;
    }

    private boolean isTooHighADay(Measure measure) {
        return Stream.of(measure.dailyRate()).filter(Objects::nonNull).anyMatch(rate -> LegalMaxima.penaltyPerDay(
                        pack, track, day)
                .filter(cap -> rate.minor() > cap.maximum().minor())
                .isPresent());
    }

    private Optional<Money> mostOf(Tier tier) {
        return LegalMaxima.fine(pack, track, tier, turnover, day).map(CapRow::maximum);
    }
}
