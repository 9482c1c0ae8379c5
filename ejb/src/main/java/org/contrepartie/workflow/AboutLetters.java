package org.contrepartie.workflow;

import java.util.Optional;

/** What was drafted and sent. */
public interface AboutLetters {

    /** Who drafted the letter that refuses the complaint. Empty while there is no draft. */
    Optional<String> refusalLetterAuthor();

    /** Who drafted the information request that is not sent yet. Empty while there is none. */
    Optional<String> informationRequestAuthor();

    /** Who drafted the reminder of obligations. Empty while there is no draft. */
    Optional<String> reminderAuthor();

    /** Who drafted the closure letter. Empty while there is no draft. */
    Optional<String> closureLetterAuthor();

    /** Whether every complainant on the case was sent the outcome and the remedy. True where nobody complained. */
    boolean isEveryComplainantInformed();
}
