package org.contrepartie.terms;

import java.io.Serializable;
import java.time.Instant;

/**
 * An element of a clause as it is read, with who marked it and what became of it.
 *
 * @param number within the clause, from 1; never given twice
 * @param severity as an officer set it, else that of the taxon
 * @param weighed why and by whom another severity was set; null where it is that of the taxon
 * @param markedBy login of who marked it
 * @param withdrawn why, when and by whom it was withdrawn; null while it stands
 */
public record MarkedElement(
        int number,
        ClauseForm.Element element,
        Taxon.Severity severity,
        Note weighed,
        Instant markedAt,
        String markedBy,
        Note withdrawn)
        implements Serializable {

    /**
     * The reason of an officer.
     *
     * @param by login
     * @param at null where the moment stands in the trail only
     */
    public record Note(String reason, String by, Instant at) implements Serializable {}

    /** Whether it still stands. */
    public boolean isStanding() {
        return withdrawn == null;
    }
}
