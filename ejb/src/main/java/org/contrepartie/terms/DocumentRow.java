package org.contrepartie.terms;

import java.time.Instant;

/**
 * One version of a document as a list shows it.
 *
 * @param number of the version within the scheme, from 1
 * @param sha256 of the text in UTF-8, hexadecimal
 * @param document number of the first version of the same document, by which the document is named
 * @param edition which version it is, from 1, in the order in which they were logged
 */
public record DocumentRow(
        int number,
        String title,
        String url,
        Instant capturedAt,
        String language,
        String sha256,
        int document,
        int edition) {

    /** The first version of a document. */
    public DocumentRow(int number, String title, String url, Instant capturedAt, String language, String sha256) {
        this(number, title, url, capturedAt, language, sha256, number, 1);
    }
}
