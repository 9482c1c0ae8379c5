package org.contrepartie.letter;

import java.io.Serializable;
import java.time.Instant;

/**
 * What became of a letter that goes by e-mail.
 *
 * @param letter its number within the case
 * @param attempts how often the mail server was asked to take it
 * @param triedAt null while it was not tried
 * @param failure null where it did not fail
 */
public record MailRow(
        int letter,
        OutgoingMail.Status status,
        int attempts,
        String queuedBy,
        Instant queuedAt,
        Instant triedAt,
        OutgoingMail.Failure failure)
        implements Serializable {}
