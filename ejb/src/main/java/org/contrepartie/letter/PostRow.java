package org.contrepartie.letter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Incoming post as it is read.
 *
 * @param number within the case, from 1
 * @param letter number of the letter that it answers, or null
 * @param exhibit number of the exhibit that it became, or null
 */
public record PostRow(
        int number,
        String title,
        LocalDate receivedOn,
        Integer letter,
        Integer exhibit,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
