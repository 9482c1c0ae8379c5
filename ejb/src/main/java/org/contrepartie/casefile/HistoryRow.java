package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a case's history, as its officers see it.
 *
 * @param actor display name
 * @param content what it was about, as JSON; null when it was lawfully erased
 */
public record HistoryRow(
        long seq,
        Instant at,
        String actor,
        String action,
        String rule,
        String reference,
        String from,
        String to,
        String content,
        String hash)
        implements Serializable {}
