package org.contrepartie.statement;

import java.time.Instant;
import java.util.Set;

/**
 * A cell of the matrix that somebody answered for once, as the legal review looks at it.
 *
 * @param number within the scheme
 * @param subject label of the claim, or of the statement as a whole
 * @param words of the claim or of the statement
 * @param relation as last assessed
 * @param amendedAt when the cell was last assessed, or the claim was put otherwise after that
 * @param authors logins of all who ever assessed it
 */
public record ConfirmedCell(
        int number,
        String subject,
        String words,
        Target target,
        Relation relation,
        String reason,
        Instant amendedAt,
        Set<String> authors) {}
