package org.contrepartie.clock;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What happened to a clock, as it is read.
 *
 * @param seq from 1, the start of the clock
 * @param reason null where the act that started it is reason enough
 * @param before when it ended until then, null for its start
 * @param after when it ends from then on
 */
public record ClockEventRow(
        Long clockId,
        int seq,
        ClockEvent.Kind kind,
        Instant at,
        String actor,
        String reason,
        LocalDateTime before,
        LocalDateTime after)
        implements Serializable {}
