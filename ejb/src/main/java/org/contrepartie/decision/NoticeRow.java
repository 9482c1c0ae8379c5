package org.contrepartie.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A formal notice as it is read.
 *
 * @param period to comply, by ISO 8601
 * @param bureauDecision the exhibit by which it is public, null where it is not
 * @param endedOn null while it runs
 */
public record NoticeRow(
        int number,
        LocalDate notifiedOn,
        String period,
        Integer bureauDecision,
        FormalNotice.Status status,
        LocalDate endedOn,
        List<Act> acts)
        implements Serializable {

    public NoticeRow {
        acts = List.copyOf(acts);
    }

    /**
     * An act that it requires.
     *
     * @param label {@code N1}
     * @param assessment null while nobody assessed the reply
     */
    public record Act(
            String label,
            String words,
            RequiredAct.Assessment assessment,
            Integer exhibit,
            String reason,
            String assessedBy,
            LocalDate assessedOn)
            implements Serializable {}
}
