package org.contrepartie.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.contrepartie.complaint.Identity;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.procedure.Remedy;

/**
 * A letter with what its paper needs besides.
 *
 * @param title what the case is called
 * @param sealed who complained, opened for this paper; empty where the letter goes to somebody else, nobody is known or the
 *     reader may not open it
 * @param due the last moment for the answer; empty while no clock runs for it
 * @param signer his name; empty while it is a draft
 */
public record LetterSheet(
        LetterRow letter,
        String caseRef,
        String title,
        boolean fictitious,
        Optional<Identity> sealed,
        Optional<LocalDateTime> due,
        Optional<String> signer,
        Remedy remedy) {

    /** The date that it bears. */
    Instant date() {
        return letter.isSent() ? letter.sentAt() : letter.draftedAt();
    }
}
