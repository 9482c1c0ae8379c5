package org.contrepartie.reading;

import java.time.Instant;
import java.util.List;

/**
 * A file as it was read. Whatever it tells of itself is its own word: nobody checked it.
 *
 * @param type what it is
 * @param title null if it has none
 * @param url the address that it gives itself, null if it gives none
 * @param language BCP 47, null if it names none
 * @param dated the moment that it gives itself, null if it gives none
 * @param attachments the names of the files that came with a letter; they are not read
 * @param text its words: paragraphs, an empty line between two
 */
public record Reading(
        FileType type,
        String title,
        String url,
        String language,
        Instant dated,
        List<String> attachments,
        String text) {

    public Reading {
        attachments = List.copyOf(attachments);
    }

    /** Words of a file that tells nothing of itself. */
    Reading(FileType type, String text) {
        this(type, null, null, null, null, List.of(), text);
    }
}
