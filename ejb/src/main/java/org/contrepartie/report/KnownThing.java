package org.contrepartie.report;

import java.io.Serializable;
import java.time.Instant;
import org.contrepartie.shared.DatedWithPrecision;

/**
 * One thing that was on file on a day.
 *
 * @param label as the file names it: {@code O1}, {@code CL1}, {@code S3}, the code of a territory, the label of an exhibit
 * @param words what it says; null where it says nothing
 * @param dated when it was so in the world, with its precision; null where that is no question
 * @param knownSince since when the authority has it on file; null for what was logged before this was kept
 * @param knownBy login of who put it on file; null likewise
 */
public record KnownThing(
        Kind kind, String label, String words, DatedWithPrecision dated, Instant knownSince, String knownBy)
        implements Serializable {

    /** What it is. */
    public enum Kind {
        OFFER,
        /** The conditions of an offer, as they were known then. */
        CONDITIONS,
        TERRITORY,
        STATUS,
        DOCUMENT,
        CLAUSE,
        STATEMENT,
        POSITION,
        EXHIBIT
    }
}
