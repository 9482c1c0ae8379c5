package org.contrepartie.terms;

import java.util.List;

/**
 * One version of a document, whole.
 *
 * @param content the text as it was captured; places in it count its code points
 * @param file in which it was handed in; null where the text was pasted
 * @param versions all versions of the document, oldest first
 * @param anchors the clauses that were taken from this version or looked up in it, in the order of the text
 */
public record DocumentSheet(
        DocumentRow row, String content, ReceivedFile file, List<DocumentRow> versions, List<AnchorLine> anchors) {

    public DocumentSheet {
        versions = List.copyOf(versions);
        anchors = List.copyOf(anchors);
    }
}
