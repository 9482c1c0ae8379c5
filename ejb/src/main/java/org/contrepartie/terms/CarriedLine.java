package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * An element of the clause before that was not found again for certain in the words of a clause.
 *
 * @param clause number of the newer clause
 * @param number of the line within that clause
 * @param former label of the clause before
 * @param words of the element there
 * @param element the element there
 * @param place where similar words stand in the newer clause; null where none do, or several
 * @param now the words at the place, or null
 * @param candidates the places to choose from
 */
public record CarriedLine(
        int clause,
        String label,
        int number,
        String former,
        String words,
        ClauseForm.Element element,
        Refound.Outcome outcome,
        Span place,
        String now,
        int likeness,
        List<Span> candidates)
        implements Serializable {

    public CarriedLine {
        candidates = List.copyOf(candidates);
    }
}
