package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.Instant;

/**
 * A note as it is read.
 *
 * @param author login
 * @param forLogin who is asked to look at it, null for nobody
 * @param seenAt when he did, null while he has not
 */
public record NoteRow(
        String caseRef, int number, String words, String author, Instant writtenAt, String forLogin, Instant seenAt)
        implements Serializable {}
