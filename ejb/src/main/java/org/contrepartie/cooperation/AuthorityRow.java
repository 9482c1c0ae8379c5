package org.contrepartie.cooperation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An authority of a case as it is read. */
public record AuthorityRow(
        int number,
        String name,
        String country,
        ConcernedAuthority.Capacity capacity,
        Set<ConcernedAuthority.Reason> reasons,
        String addedBy,
        Instant addedAt)
        implements Serializable {

    /** The reasons in their order, for a page. */
    public List<ConcernedAuthority.Reason> inOrder() {
        return reasons.stream().sorted().toList();
    }
}
