package org.contrepartie.clock;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a correction of a calendar would change.
 *
 * @param changes the open clocks on cases that the reader may know of, next due first
 * @param others how many more there are
 */
public record CalendarPreview(List<Change> changes, int others) implements Serializable {

    /** One clock, and when it would end. */
    public record Change(ClockRow clock, LocalDateTime due) implements Serializable {}

    /** Whether nothing would change. */
    public boolean changesNothing() {
        return changes.isEmpty() && others == 0;
    }
}
