package org.contrepartie.scheme;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise as it stands.
 *
 * @param number within its scheme, from 1
 * @param checks in the order in which they were made
 */
public record PromiseRow(int number, PromiseForm promise, SchemePromise.Outcome outcome, List<Checked> checks)
        implements Serializable {

    public PromiseRow {
        checks = List.copyOf(checks);
    }

    /** Whether nobody looked although the day is over. */
    public boolean isLate(LocalDate today) {
        return outcome == SchemePromise.Outcome.OPEN && promise.dueOn().isBefore(today);
    }

    /**
     * One look at it.
     *
     * @param by login
     */
    public record Checked(
            SchemePromise.Outcome outcome, String reason, String exhibit, LocalDate nextDue, Instant at, String by)
            implements Serializable {

        /** The same without its exhibit, for whoever may not know of its case. */
        Checked withoutExhibit() {
            return new Checked(outcome, reason, null, nextDue, at, by);
        }
    }

    /** A promise that somebody has to look at, with where it stands. */
    public record Own(String schemeRef, String title, int number, String words, LocalDate dueOn)
            implements Serializable {}
}
