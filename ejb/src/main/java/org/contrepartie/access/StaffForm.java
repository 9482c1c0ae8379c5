package org.contrepartie.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.shared.Role;

/**
 * A member of the staff as he is entered.
 *
 * @param login as the server knows it; the same for ever
 * @param unit null while unknown
 * @param email null while unknown
 * @param roles as what he is entered; what counts at sign-in is the server's
 * @param deputy login of who stands in for him, or null
 * @param absentFrom the first day he is away, or null
 * @param absentUntil the last day he is away, or null while nobody knows
 */
public record StaffForm(
        String login,
        String displayName,
        String unit,
        String email,
        Set<Role> roles,
        String deputy,
        LocalDate absentFrom,
        LocalDate absentUntil)
        implements Serializable {

    public StaffForm {
        roles = Set.copyOf(roles);
    }

    /** Whether he is away on that day. */
    public boolean isAbsentOn(LocalDate day) {
        return absentFrom != null && !day.isBefore(absentFrom) && (absentUntil == null || !day.isAfter(absentUntil));
    }
}
