package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.contrepartie.letter.Letter;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.Target;

/**
 * A question to the company as it is read.
 *
 * @param number within the case, from 1
 * @param relation how claim and target stood to each other when it was asked
 * @param letter number of the letter that asks it
 * @param way what became of that letter
 * @param exhibit number of the exhibit that the answer stands in, or null
 * @param answeredOn null while nobody has noted an answer
 */
public record QuestionRow(
        int number,
        String claim,
        Target target,
        Relation relation,
        String words,
        int letter,
        Way way,
        Instant askedAt,
        String askedBy,
        String answer,
        Integer exhibit,
        LocalDate answeredOn,
        String answeredBy)
        implements Serializable {

    /**
     * What became of the letter.
     *
     * @param status of the letter
     * @param dueOn last day for the answer, inclusive; null while no clock runs for it
     * @param cameIn number of the exhibit that came in as an answer to the letter; null where none is on file
     */
    public record Way(Letter.Status status, LocalDate dueOn, Integer cameIn) implements Serializable {}

    public boolean isOpen() {
        return answeredOn == null;
    }

    /** Whether the letter that asks it has not left. */
    public boolean isDraft() {
        return way.status() != Letter.Status.SENT;
    }

    /** Whether the last day for the answer has passed. */
    public boolean isLate(LocalDate today) {
        return isOpen() && way.dueOn() != null && way.dueOn().isBefore(today);
    }
}
