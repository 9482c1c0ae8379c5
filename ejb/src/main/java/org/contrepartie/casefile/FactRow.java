package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A fact as it is read.
 *
 * @param label F and the number within the case
 * @param supports the exhibits it rests on, by number; one that was withdrawn meanwhile is still among them
 * @param author login of who wrote it last
 * @param amendedAt when, to the microsecond: also the version that an amendment names
 */
public record FactRow(
        String label,
        int number,
        String words,
        CaseFact.Status status,
        List<FactForm.Support> supports,
        String author,
        Instant amendedAt)
        implements Serializable {

    /** Whether one of these exhibits, by number, is among those it rests on. */
    public boolean restsOnOneOf(Set<Integer> exhibits) {
        return supports.stream().anyMatch(support -> exhibits.contains(support.exhibit()));
    }
}
