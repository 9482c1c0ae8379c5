package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * A clause of a scheme and the clauses of other schemes that are nearly the same.
 *
 * @param label of the clause
 * @param near the twenty most alike at most, the most alike in front
 * @param total how many there are in all
 */
public record NearClause(String label, String words, String language, List<Near> near, int total)
        implements Serializable {

    /** So many are told of one clause. */
    static final int MOST = 20;

    public NearClause {
        near = List.copyOf(near);
    }

    /** How many are not told. */
    public int more() {
        return total - near.size();
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
