package org.contrepartie.desk;

import java.time.Instant;

/**
 * A draft as its writer gets it back.
 *
 * @param content as the page that saved it wrote it
 */
public record KeptDraft(String content, Instant savedAt) {

    /** Never the words themselves: they may hold an identity. */
    @Override
    public String toString() {
        return "KeptDraft[sealed, " + savedAt + "]";
    }
}
