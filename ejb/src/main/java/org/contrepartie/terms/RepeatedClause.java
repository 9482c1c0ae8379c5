package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * A clause that stands in several places, word for word.
 *
 * @param label of the clause in the scheme that was asked for
 * @param language BCP 47
 * @param places where it stands, the one that was asked for included
 */
public record RepeatedClause(String label, String words, String language, List<Place> places) implements Serializable {

    public RepeatedClause {
        places = List.copyOf(places);
    }

    /** One place: a scheme, whose it is, and the number of the clause there. */
    public record Place(String scheme, String title, String organisation, int number) implements Serializable {}
}
