package org.contrepartie.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.procedure.Remedy;

/**
 * A letter with what its paper needs besides.
 *
 * @param day the date that it bears, local to the authority
 * @param title what the case is called
 * @param sealed who complained, opened for this paper; empty where the letter goes to somebody else, nobody is known or the
 *     reader may not open it
 * @param body that stands for the person and gets the letter in his place; empty where none does
 * @param due the last moment for the answer; empty while no clock runs for it
 * @param signer his name; empty while it is a draft
 */
public record LetterSheet(
        LetterRow letter,
        LocalDate day,
        String caseRef,
        String title,
        boolean fictitious,
        Optional<Identity> sealed,
        Optional<Mandate> body,
        Optional<LocalDateTime> due,
        Optional<String> signer,
        Remedy remedy) {

    /** The moment as of which it is printed. */
    Instant date() {
        return letter.isDraft() ? letter.draftedAt() : letter.signedAt();
    }
}
