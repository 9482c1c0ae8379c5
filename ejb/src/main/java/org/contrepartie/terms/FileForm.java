package org.contrepartie.terms;

import java.time.Instant;
import org.contrepartie.reading.ArchivedVersion;
import org.contrepartie.reading.Reading;

/**
 * A captured document as it is handed in as a file. What is not told the file tells, where it does.
 *
 * @param title null for that of the file; where it is an archive, for that of each document in it
 * @param url where it was captured; null for the address that the file gives itself
 * @param capturedAt when; null for the moment that the file gives itself
 * @param language BCP 47; null for that of the file
 * @param versionOf number of any version of the document that it is a newer version of; null for a new document
 * @param fileName what the file was called
 * @param caseRef the case on which it becomes an exhibit; null where it is kept with the scheme alone
 */
public record FileForm(
        String title,
        String url,
        Instant capturedAt,
        String language,
        Integer versionOf,
        String fileName,
        String caseRef) {

    /** The version that this file is, by what was told and what it tells. */
    DocumentForm read(Reading file) {
        return new DocumentForm(
                told(title, file.title()),
                told(url, file.url()),
                capturedAt == null ? file.dated() : capturedAt,
                told(language, file.language()),
                file.text(),
                versionOf);
    }

    /** The version that lies in an archive: which document and when it was is the archive's to say. */
    DocumentForm of(ArchivedVersion one) {
        return new DocumentForm(
                told(title, one.title()),
                told(one.url(), url),
                one.at(),
                told(language, one.reading().language()),
                one.reading().text(),
                versionOf);
    }

    private static String told(String form, String file) {
        return form == null || form.isBlank() ? file : form;
    }
}
