package org.contrepartie.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.contrepartie.reading.FileType;
import org.contrepartie.shared.DatedWithPrecision;

/**
 * An exhibit as it is listed.
 *
 * @param label case reference and number ({@code 2026-000123-001})
 * @param sha256 of the bytes, hexadecimal
 * @param withdrawal null while the exhibit is on file
 */
public record ExhibitRow(
        int number,
        String label,
        String title,
        Exhibit.Kind kind,
        String source,
        DatedWithPrecision dated,
        Instant obtainedAt,
        String obtainedBy,
        String language,
        String mediaType,
        String fileName,
        long size,
        String sha256,
        boolean hearsay,
        ExhibitMarks marks,
        Withdrawal withdrawal)
        implements Serializable {

    /** Whether its kind is one whose text can be read. */
    public boolean isRead() {
        return FileType.reads(mediaType);
    }

    /** Whether it was taken off the file: nothing may rest on it any more. */
    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
