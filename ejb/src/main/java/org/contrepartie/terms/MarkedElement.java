package org.contrepartie.terms;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @param at null where it was set before the moment was kept; it stands in the trail then
     */
    public record Note(String reason, String by, Instant at) implements Serializable {}

    /** When anything about it was last written; null where it never was. */
    public Instant amendedAt() {
        return Stream.of(markedAt, weighed == null ? null : weighed.at(), withdrawn == null ? null : withdrawn.at())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The logins of those who marked it, weighed it or withdrew it. */
    public Set<String> authors() {
        return Stream.of(markedBy, weighed == null ? null : weighed.by(), withdrawn == null ? null : withdrawn.by())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether that person marked or withdrew it after that moment, and nothing else became of it since. */
    public boolean isFreshOf(String login, Instant since) {
        Instant at = isStanding() ? markedAt : withdrawn.at();
        String by = isStanding() ? markedBy : withdrawn.by();
        boolean weighedLast = isStanding() && weighed != null;
        return !weighedLast && at != null && at.isAfter(since) && login.equals(by);
    }

    /** Whether it still stands. */
    public boolean isStanding() {
        return withdrawn == null;
    }
}
