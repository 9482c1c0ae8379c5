package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A question of a case, open or answered.
 *
 * @param owner login, null while nobody took it
 * @param doneOn null while it is open
 * @param dueOn until when, inclusive; null where it can wait
 * @param answer null while it is open
 * @param doneBy login, null while it is open
 * @param raisedBy whose question it is
 */
public record TaskRow(
        int number,
        String words,
        String owner,
        LocalDate doneOn,
        LocalDate dueOn,
        String answer,
        String doneBy,
        RaisedBy raisedBy)
        implements Serializable {

    /** Who asks. What the public asks is no evidence; it may show what to look into. */
    public enum RaisedBy {
        AUTHORITY,
        PUBLIC,
        PARTY
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return doneOn == null;
    }
}
