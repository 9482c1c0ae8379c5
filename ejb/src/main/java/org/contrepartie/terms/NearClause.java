package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * A clause of a scheme and the clauses of other schemes that are nearly the same.
 *
 * @param label of the clause
 * @param near the most alike in front
 */
public record NearClause(String label, String words, String language, List<Near> near) implements Serializable {

    public NearClause {
        near = List.copyOf(near);
    }

    /** Another clause and how alike it is, in per cent, as {@link Difference#percent} counts it. */
    public record Near(Place place, int percent, List<Difference.Piece> difference) implements Serializable {

        public Near {
            difference = List.copyOf(difference);
        }
    }

    /**
     * Where a clause stands.
     *
     * @param withdrawn whether its offer was suspended or withdrawn once
     */
    public record Place(String scheme, String title, String organisation, int number, String words, boolean withdrawn)
            implements Serializable {

        /** CL and the number. */
        public String label() {
            return "CL" + number;
        }
    }
}
