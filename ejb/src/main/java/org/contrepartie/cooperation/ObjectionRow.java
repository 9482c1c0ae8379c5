package org.contrepartie.cooperation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An objection or a comment as it is read.
 *
 * @param draft number of the exchange by which the draft was sent
 * @param part of the draft that it is about
 * @param risk shown for people; null for a comment
 * @param change that is proposed, or null
 * @param answer why it is settled so; null while it is open
 * @param newElements whether what is followed brings in what the respondent was not heard on
 */
public record ObjectionRow(
        int number,
        int draft,
        String authority,
        LocalDate receivedOn,
        Objection.Type type,
        String part,
        String ground,
        String risk,
        String change,
        Objection.Status status,
        String answer,
        LocalDate answeredOn,
        boolean newElements,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {

    /** Whether it keeps the draft from being adopted as it is. */
    boolean stands() {
        return type == Objection.Type.RRO && status != Objection.Status.WITHDRAWN;
    }

    boolean isOpen() {
        return type == Objection.Type.RRO && status == Objection.Status.OPEN;
    }

    boolean isFollowed() {
        return type == Objection.Type.RRO && status == Objection.Status.FOLLOWED;
    }

    boolean isNotFollowed() {
        return type == Objection.Type.RRO
                && (status == Objection.Status.NOT_FOLLOWED || status == Objection.Status.NOT_RELEVANT_OR_REASONED);
    }

    public String label() {
        return "O" + number;
    }
}
