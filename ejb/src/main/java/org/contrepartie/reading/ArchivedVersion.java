package org.contrepartie.reading;

import java.time.Instant;

/**
 * One version of a document out of an archive of several.
 *
 * @param title by which the archive tells its documents apart: {@code Service: Terms of Service}, or the title of a page
 * @param at when it was captured
 * @param url from which address; null where the archive does not tell
 * @param name of the file in the archive
 * @param bytes of the file
 * @param reading what it says
 */
public record ArchivedVersion(String title, Instant at, String url, String name, byte[] bytes, Reading reading) {}
