package org.contrepartie.evidence;

import org.contrepartie.shared.DatedWithPrecision;

/**
 * An exhibit as it is handed in.
 *
 * @param source author or origin, or null while unknown
 * @param dated date of the item itself
 * @param language BCP 47, or null
 * @param mediaType as declared, {@code application/pdf}; the bytes may say otherwise
 * @param fileName what the file was called; of a path only its last part is kept
 * @param hearsay whether it proves only that something was reported
 */
public record ExhibitForm(
        String title,
        Exhibit.Kind kind,
        String source,
        DatedWithPrecision dated,
        String language,
        String mediaType,
        String fileName,
        boolean hearsay) {

    public ExhibitForm {
        fileName = FileNames.lastPart(fileName);
    }

    /** The same exhibit, to be taken in once more. */
    static ExhibitForm like(ExhibitRow row) {
        return new ExhibitForm(
                row.title(),
                row.kind(),
                row.source(),
                row.dated(),
                row.language(),
                row.mediaType(),
                row.fileName(),
                row.hearsay());
    }
}
