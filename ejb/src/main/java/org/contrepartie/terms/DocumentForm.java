package org.contrepartie.terms;

import java.time.Instant;

/**
 * A captured text as it is logged.
 *
 * @param url where it was captured, or null
 * @param capturedAt when
 * @param language BCP 47
 * @param content the whole text
 * @param versionOf number of any version of the document that it is a newer version of; null for a new document
 */
public record DocumentForm(
        String title, String url, Instant capturedAt, String language, String content, Integer versionOf) {

    /** The same as the version after that one; null for none. */
    DocumentForm after(DocumentRow before) {
        return new DocumentForm(title, url, capturedAt, language, content, before == null ? null : before.number());
    }

    /** The first version of a document. */
    public DocumentForm(String title, String url, Instant capturedAt, String language, String content) {
        this(title, url, capturedAt, language, content, null);
    }
}
