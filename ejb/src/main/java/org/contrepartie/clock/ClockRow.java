package org.contrepartie.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.TraceLine;

/**
 * A clock as it is read.
 *
 * @param ownerRef the complaint or case it belongs to
 * @param subject what on the case it is about where there may be several (a measure: {@code M1}), else null
 * @param eventOn the day it counts from, itself not counted
 * @param rawEnd the end before weekends and holidays
 * @param due the last moment, inclusive, local to the authority
 * @param trace why
 * @param overdue whether it runs and its last moment has passed
 * @param endedOn null while it runs
 * @param endedBy the T- or A-id that ended it, null while it runs
 */
public record ClockRow(
        Long id,
        ClockRule rule,
        String ownerRef,
        String caseRef,
        String subject,
        LocalDate eventOn,
        Period period,
        String calendar,
        LocalDateTime rawEnd,
        LocalDateTime due,
        List<TraceLine> trace,
        RunningClock.Status status,
        boolean overdue,
        LocalDate endedOn,
        String endedBy)
        implements Serializable {

    /** How many calendar days after its last day it ended; 0 if it ended in time or has not ended. */
    public long daysLate() {
        return endedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due.toLocalDate(), endedOn));
    }

    /** Whether it may be made longer by itself: its law knows an extension, and no step of the procedure takes it. */
    public boolean mayBeLonger() {
        return status != RunningClock.Status.ENDED
                && switch (rule.extension().kind()) {
                    case ADDED, BY_ACT -> true;
                    case NEVER, WHOLE -> false;
                };
    }
}
