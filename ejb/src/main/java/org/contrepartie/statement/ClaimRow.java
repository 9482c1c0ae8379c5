package org.contrepartie.statement;

import java.time.Instant;

/**
 * A claim as it is read.
 *
 * @param statementNumber number of the statement it was taken from
 * @param label of the statement and a letter ({@code S2.a}); without a letter where it is the statement as a whole
 * @param amendedAt when it was last put differently, or null
 */
public record ClaimRow(
        int statementNumber,
        String label,
        ClaimForm claim,
        Instant loggedAt,
        String loggedBy,
        Instant amendedAt,
        String amendedBy,
        long version) {}
