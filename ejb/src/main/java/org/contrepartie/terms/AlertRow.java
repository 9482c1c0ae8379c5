package org.contrepartie.terms;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An alert as it is read.
 *
 * @param scheme reference of the scheme whose document or clause is new
 * @param document number of the new document; null where it is a clause
 * @param clause label of the new clause; null where it is a document
 * @param likeness in per cent, as {@link Difference#percent} counts it
 * @param words the new ones
 * @param former where the withdrawn clause stands, with its words
 * @param seen what somebody made of it; null while nobody did
 * @param cases the cases about this scheme or the withdrawn one that the caller looks after; empty where he looks after none
 */
public record AlertRow(
        Long id,
        String scheme,
        String title,
        Integer document,
        String clause,
        int likeness,
        String words,
        NearClause.Place former,
        Instant raisedAt,
        MarkedElement.Note seen,
        List<String> cases)
        implements Serializable {

    public AlertRow {
        cases = List.copyOf(cases);
    }

    /** What differs between the withdrawn words and the new ones. */
    public List<Difference.Piece> difference() {
        return Difference.pieces(former.words(), words);
    }
}
