package org.contrepartie.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * For how many calendar days a penalty [astreinte] is due: from the day after the last day for the measure that it secures to
 * the day of its execution, or to today; without the days on which a court stayed the decision. Never fewer than none.
 */
final class PenaltyDays {

    private PenaltyDays() {}

    static int of(Measure penalty, List<Measure> measures, List<Appeal> appeals, LocalDate today) {
        Optional<Measure> secured = measures.stream()
                .filter(one -> penalty.secures() != null && one.number() == penalty.secures())
                .findFirst();
        LocalDate due = penalty.dueOn() == null ? secured.map(Measure::dueOn).orElse(null) : penalty.dueOn();
        if (due == null) {
            return 0;
        }
        LocalDate until = secured.map(Measure::executedOn).orElse(today);
        long late = ChronoUnit.DAYS.between(due, until);
        long stayed = appeals.stream()
                .mapToLong(appeal -> appeal.daysStayed(penalty.orderedOn(), until))
                .sum();
        return Math.toIntExact(Math.max(0, late - stayed));
    }
}
