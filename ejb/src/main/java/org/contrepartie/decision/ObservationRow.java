package org.contrepartie.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An observation as it is read.
 *
 * @param number within the case, from 1
 * @param hearing number of the hearing in which it was made
 * @param complaintRef of the complainant who speaks, null for the others
 * @param exhibit number of the paper, null for a reply without one
 * @param answer null while nobody answered
 */
public record ObservationRow(
        int number,
        int hearing,
        Observation.Party party,
        String complaintRef,
        Integer exhibit,
        String summary,
        LocalDate receivedOn,
        String recordedBy,
        Observation.Answer answer,
        String answerReason,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {

    /** Whether somebody has to answer it and nobody did. */
    public boolean isUnanswered() {
        return party != Observation.Party.RAPPORTEUR && answer == null;
    }
}
