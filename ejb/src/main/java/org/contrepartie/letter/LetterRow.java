package org.contrepartie.letter;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter as it is listed.
 *
 * @param facts what the template needs, as JSON
 * @param signer null while it is a draft
 */
public record LetterRow(
        Long id,
        Letter.Template template,
        String complaintRef,
        String language,
        String facts,
        String reasons,
        Letter.Status status,
        String author,
        String signer,
        Instant draftedAt,
        Instant signedAt)
        implements Serializable {}
