package org.contrepartie.reading;

import java.time.Instant;

/**
 * One version of terms out of an archive of many.
 *
 * @param service whose terms they are, as the archive names it
 * @param type which of its documents, as the archive names it ({@code Terms of Service})
 * @param at when they were captured
 * @param url from which address; null where the archive does not tell
 * @param name of the file in the archive
 * @param bytes of the file
 * @param reading what it says
 */
public record ArchivedVersion(
        String service, String type, Instant at, String url, String name, byte[] bytes, Reading reading) {}
