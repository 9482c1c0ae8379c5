package org.contrepartie.complaint;

import java.io.Serializable;
import java.time.Instant;

/**
 * An opening of a sealed identity as the data protection officer reads it: never the identity.
 *
 * @param login of who opened it
 * @param reason as he gave it, with the pseudonym where he named the person
 * @param acknowledgedBy login; null while nobody took note
 */
public record OpeningRow(
        Long id,
        String complaintRef,
        String caseRef,
        String pseudonym,
        String login,
        String reason,
        Instant openedAt,
        String acknowledgedBy,
        Instant acknowledgedAt)
        implements Serializable {

    public boolean acknowledged() {
        return acknowledgedAt != null;
    }
}
