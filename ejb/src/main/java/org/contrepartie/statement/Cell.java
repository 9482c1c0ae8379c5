package org.contrepartie.statement;

import java.time.Instant;
import java.util.List;

/**
 * A cell of the matrix as it is read.
 *
 * @param number within the scheme; null for what only the software suggests and nobody has looked at
 * @param subject label of the claim, or of the statement as a whole
 * @param elsewhere the words of the claim about another scheme that it is held against; null for any other target
 * @param suggestion what the rule finds now, null where no sound rule exists
 * @param views what was thought of it, oldest first
 * @param outdated whether the claim, or the one elsewhere, was put differently after the last view
 */
public record Cell(
        Integer number,
        int statementNumber,
        String subject,
        Target target,
        String elsewhere,
        Suggestion suggestion,
        List<View> views,
        boolean outdated) {

    public Cell {
        views = List.copyOf(views);
    }

    /**
     * What somebody thought of it.
     *
     * @param suggested what was suggested until then, or null
     * @param confirmed what the author answers for; null while it is a working assessment
     * @param author display name
     */
    public record View(
            int number, Relation suggested, Relation confirmed, String reason, String author, Instant madeAt) {

        /** What counts of the two. */
        public Relation relation() {
            return confirmed == null ? suggested : confirmed;
        }
    }

    /** What counts now; null where nobody looked. */
    public View latest() {
        return views.isEmpty() ? null : views.get(views.size() - 1);
    }

    /** How they stand to each other: as last assessed, else as the rule suggests; a cell without either does not exist. */
    public Relation relation() {
        return latest() == null ? suggestion.relation() : latest().relation();
    }

    /** Whether a named officer answers for it, and for the words as they are now. */
    public boolean isConfirmed() {
        return latest() != null && latest().confirmed() != null && !outdated;
    }
}
