package org.contrepartie.deadline;

import java.util.List;

/**
 * One reason in the explanation of a date.
 *
 * @param code what happened; the bundles have a sentence for each
 * @param parameters what the sentence names, in its order: dates and date-times in ISO 8601, numbers, keys of holidays
 */
public record TraceLine(Code code, List<String> parameters) {

    /** The reasons that exist, each with its source in Regulation 1182/71. */
    public enum Code {
        /** The day of the event does not count. Parameter: that day. Art. 3(1). */
        EVENT_DAY_EXCLUDED,
        /** The hour of the event does not count. Parameter: first hour that counts. Art. 3(1). */
        EVENT_HOUR_EXCLUDED,
        /** The end before any shift. Parameters: length, unit, raw end. Art. 3(2). */
        RAW_END,
        /** The month has no such day: its last day. Parameters: day of the month, end. Art. 3(2)(c). */
        NO_SUCH_DATE,
        /** A Saturday or Sunday. Parameters: that day, the next. Art. 3(4). */
        WEEKEND,
        /** A public holiday. Parameters: that day, the next, key of the holiday. Art. 3(4). */
        HOLIDAY,
        /** Two working days are due. Parameters: the day before, the new end. Art. 3(5). */
        TWO_WORKING_DAYS,
        /** Counted backwards, so nothing shifts. Parameter: the end. Art. 3(4), second sentence. */
        BACKWARD_NOT_SHIFTED,
        /** How long an act is valid does not shift. Parameter: the end. Arts 4(1), 5(1). */
        VALIDITY_NOT_SHIFTED,
        /** Counted in hours, so nothing shifts. Parameter: the end. Art. 3(4). */
        HOURS_NOT_SHIFTED,
        /** An act names the day: no period is counted, so nothing shifts. Parameter: that day. */
        DAY_NAMED,
        /** The period was made longer, from the same event. Parameters: length, unit. */
        EXTENDED,
        /** The clock stood still. Parameters: first day, day it went on, days added, the new raw end. 2025/2518 12(2). */
        STOOD_STILL
    }

    public TraceLine {
        parameters = List.copyOf(parameters);
    }

    static TraceLine of(Code code, Object... parameters) {
        return new TraceLine(
                code, List.of(parameters).stream().map(String::valueOf).toList());
    }
}
