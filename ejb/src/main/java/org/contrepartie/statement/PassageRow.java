package org.contrepartie.statement;

import java.time.Instant;

/**
 * A noted passage as it is read.
 *
 * @param notedBy login
 */
public record PassageRow(PassageForm passage, Instant notedAt, String notedBy) {

    /** What it says, for comparison. */
    Proposition says(boolean hearsay) {
        return new Proposition(
                passage.scope().operation(),
                passage.direction(),
                passage.tense(),
                passage.denies(),
                passage.exhaustive(),
                passage.categories(),
                passage.scope(),
                hearsay);
    }
}
