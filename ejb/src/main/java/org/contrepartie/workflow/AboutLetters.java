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

    /** Who drafted the letter that tells the respondent of the resolution. Empty while there is no draft. */
    Optional<String> resolutionAuthor();

    /** Who wrote the latest letter of an intended dismissal that left. Empty while none did. */
    Optional<String> intentAuthor();

    /** Whether each open complainant was told of the intended dismissal, and answered or let the period pass. */
    boolean isEveryComplainantHeard();

    /** Who drafted the formal notice. Empty while there is no draft. */
    Optional<String> noticeAuthor();

    /** Who drafted the letter that closes the formal notice. Empty while there is no draft. */
    Optional<String> noticeClosureAuthor();

    /** Who drafted the letter that the allegations are dropped. Empty while there is no draft. */
    Optional<String> dropAuthor();

    /** Who drafted the letter that takes note of a withdrawal. Empty while there is no draft. */
    Optional<String> withdrawalAuthor();

    /** Who drafted the letter of a joinder. Empty while there is no draft. */
    Optional<String> joinderAuthor();
}
