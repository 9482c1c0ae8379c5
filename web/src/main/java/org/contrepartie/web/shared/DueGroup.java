package org.contrepartie.web.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;

/**
 * Clocks that are due in the same stretch of time, as the day of an officer is read.
 *
 * @param when names the group
 * @param clocks next due first, never empty
 */
public record DueGroup(When when, List<ClockRow> clocks) {

    /** So many days ahead, today counted apart, still belong to the week. */
    static final int NEAR = 7;

    /** The stretches, in their order. Their names are keys of the bundles. */
    public enum When {
        OVERDUE,
        TODAY,
        THIS_WEEK,
        LATER
    }

    /** The groups that have a clock. */
    public static List<DueGroup> of(List<ClockRow> clocks, LocalDate today) {
        Map<When, List<ClockRow>> groups = new EnumMap<>(When.class);
        clocks.forEach(clock -> groups.computeIfAbsent(when(clock, today), none -> new ArrayList<>())
                .add(clock));
        return Stream.of(When.values())
                .filter(groups::containsKey)
                .map(when -> new DueGroup(when, groups.get(when)))
                .toList();
    }

    private static When when(ClockRow clock, LocalDate today) {
        LocalDate due = clock.due().toLocalDate();
        if (clock.overdue()) {
            return When.OVERDUE;
        }
        if (due.equals(today)) {
            return When.TODAY;
        }
        return due.isAfter(today.plusDays(NEAR)) ? When.LATER : When.THIS_WEEK;
    }
}
