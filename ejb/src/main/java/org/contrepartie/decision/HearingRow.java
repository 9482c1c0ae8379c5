package org.contrepartie.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A hearing of the respondent as it is read.
 *
 * @param number within the case, from 1: each notification of preliminary findings begins a new one
 * @param notifiedBy login
 * @param exhibits numbers of the exhibits that were on file when the findings were notified
 * @param sessionOn the day on which the deciding body hears him, null where there is none
 * @param endedOn null while it lasts
 */
public record HearingRow(
        int number,
        LocalDate notifiedOn,
        String notifiedBy,
        Set<Integer> exhibits,
        LocalDate sessionOn,
        LocalDate endedOn)
        implements Serializable {}
