package org.contrepartie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.deadline.ClockRule;

/** The period in which the authorities concerned may object to a draft (D15) or revised draft (D15b). */
final class Consultation {

    private static final Set<ClockRule> PERIODS = Set.of(ClockRule.D15, ClockRule.D15B);

    private Consultation() {}

    /** Its clock, whether its last moment has passed or not. Empty where it was closed, or none began. */
    static Optional<ClockRow> of(List<ClockRow> clocks) {
        return clocks.stream()
                .filter(one -> PERIODS.contains(one.rule()) && one.status() != RunningClock.Status.ENDED)
                .findFirst();
    }

    /** Whether somebody may still object. */
    static boolean isOpen(List<ClockRow> clocks) {
        return of(clocks).filter(one -> !one.overdue()).isPresent();
    }
}
