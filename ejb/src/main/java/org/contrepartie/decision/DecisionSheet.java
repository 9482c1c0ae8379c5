package org.contrepartie.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as it is read. Sealed once it is adopted: nothing of it changes any more.
 *
 * @param reference {@code D2026-0001}, null while it is a draft
 * @param author login of who wrote the draft
 * @param amendedAt when it was written last, to the microsecond: also the version that an amendment names
 * @param attendance the members of the deciding body, in the order of the list
 * @param adoptedOn null while it is a draft
 * @param seal SHA-256 of what was adopted, hexadecimal; null while it is a draft
 */
public record DecisionSheet(
        String reference,
        DecisionForm form,
        String author,
        Instant amendedAt,
        List<AttendeeForm> attendance,
        LocalDate adoptedOn,
        String adoptedBy,
        LocalDate notifiedOn,
        String seal)
        implements Serializable {

    public DecisionSheet {
        attendance = List.copyOf(attendance);
    }

    /** Whether it was adopted. */
    public boolean isSealed() {
        return adoptedOn != null;
    }
}
