package org.contrepartie.terms;

/**
 * The file in which a version of a document was handed in. It is kept as it came; the text of the version was read from it.
 *
 * @param name what it was called; of a path only its last part
 * @param sha256 of its bytes, hexadecimal
 * @param exhibit label of the exhibit that it is; null where it came in on no case, or on one that the reader may not know of
 */
public record ReceivedFile(String name, String mediaType, long size, String sha256, String exhibit) {

    /** The same for somebody who may not know of the case. */
    ReceivedFile onNoCase() {
        return new ReceivedFile(name, mediaType, size, sha256, null);
    }
}
