package org.contrepartie.deadline;

import java.time.LocalDateTime;
import java.util.List;

/**
 * When a period ends, and why. Both times are local to the authority.
 *
 * @param rawEnd the end before weekends and holidays
 * @param due the last moment, inclusive: 23:59:59 of the last day, or the hour for periods in hours
 * @param trace the reasons, in their order
 */
public record Due(LocalDateTime rawEnd, LocalDateTime due, List<TraceLine> trace) {

    public Due {
        trace = List.copyOf(trace);
    }
}
