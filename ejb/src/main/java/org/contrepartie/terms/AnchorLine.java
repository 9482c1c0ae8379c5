package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a clause in one version of its document.
 *
 * @param clause its number
 * @param label CL and the number
 * @param document number of the version
 * @param title of the document
 * @param edition which version of its document it is
 * @param place where it stands, or where similar words stand; null where none do, or several
 * @param words of the clause
 * @param now the words at the place; null where there is none
 * @param likeness in per cent, as {@link Difference#percent} counts it
 * @param candidates the places to choose from where the same words stand several times
 * @param settled what a person said of it; null while nobody did or had to
 * @param why his reason, name and moment; null likewise
 * @param successor label of the clause that took its place, or null
 */
public record AnchorLine(
        int clause,
        String label,
        int document,
        String title,
        int edition,
        Refound.Outcome outcome,
        Span place,
        String words,
        String now,
        int likeness,
        List<Candidate> candidates,
        Settled settled,
        MarkedElement.Note why,
        String successor)
        implements Serializable {

    /** So many signs of a clause are told where its words stand elsewhere on the page. */
    private static final int FEW = 300;

    /** A place where the same words stand, with what stands around them. */
    public record Candidate(Span place, String before, String words, String after) implements Serializable {}

    public AnchorLine {
        candidates = List.copyOf(candidates);
    }

    /** The first words of the clause, for a list: a clause may be as long as its document. */
    public String beginning() {
        return Spans.length(words) <= FEW ? words : Spans.cut(words, 0, FEW) + "…";
    }

    /** Whether a person has still to say what became of it. */
    public boolean isOpen() {
        return settled == null && !outcome.isCertain();
    }

    /** Whether the clause stands at the place for certain. */
    public boolean isPlaced() {
        return place != null && (settled == Settled.PLACED || settled == null && outcome.isCertain());
    }

    /** What differs between the clause and the words at the place. */
    public List<Difference.Piece> difference() {
        return now == null ? List.of() : Difference.pieces(words, now);
    }
}
