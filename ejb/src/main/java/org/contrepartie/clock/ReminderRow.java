package org.contrepartie.clock;

import java.io.Serializable;

/**
 * A reminder as it is read.
 *
 * @param threshold so many days before the end it was told; -1 once the clock is overdue
 */
public record ReminderRow(ClockRow clock, int threshold) implements Serializable {

    public boolean isOverdue() {
        return threshold == Reminder.OVERDUE;
    }
}
