package org.contrepartie.evidence;

import java.io.Serializable;
import org.contrepartie.reading.FileType;

/**
 * One file of a capture, as it is listed.
 *
 * @param number of the exhibit within the case
 * @param sub number of the file within the exhibit, from 1
 * @param name path of the file within the capture
 * @param sha256 of the bytes, hexadecimal
 */
public record PartRow(int number, int sub, String caseRef, String name, String mediaType, long size, String sha256)
        implements Serializable {

    /** Number of the exhibit and of the file ({@code 2026-000123-012.1}). */
    public String label() {
        return "%s-%03d.%d".formatted(caseRef, number, sub);
    }

    /** Whether its kind is one whose text can be read. */
    public boolean isRead() {
        return FileType.reads(mediaType);
    }

    /** The name without the folders of the capture. */
    public String fileName() {
        return FileNames.lastPart(name);
    }
}
