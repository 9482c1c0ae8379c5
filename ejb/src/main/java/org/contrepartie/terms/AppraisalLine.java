package org.contrepartie.terms;

import java.io.Serializable;
import java.util.List;

/**
 * One subject of a scheme: what the elements of its clauses suggest, and what people stated.
 *
 * @param suggested null where no element speaks of it; silence suggests nothing
 * @param hints the elements that speak of it
 * @param views what was stated, the last one in front
 */
public record AppraisalLine(Subject subject, Subject.Standing suggested, List<Hint> hints, List<Appraised> views)
        implements Serializable {

    /** An element that speaks of a subject, with its words. */
    public record Hint(String clause, int clauseNumber, int element, Taxon taxon, String words, String language)
            implements Serializable {}

    public AppraisalLine {
        hints = List.copyOf(hints);
        views = List.copyOf(views);
    }

    /** What counts: the last that was stated; null where nobody did. */
    public Appraised now() {
        return views.isEmpty() ? null : views.get(0);
    }

    /** Whether an element speaks of it and nobody stated anything. */
    public boolean isWaiting() {
        return suggested != null && views.isEmpty();
    }
}
