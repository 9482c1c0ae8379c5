package org.contrepartie.screening;

import java.io.Serializable;

/**
 * What a text says beside the elements: a category of data, a purpose, the media, the territory, the duration, a waiver.
 *
 * @param value {@code PHOTO}, {@code PERPETUAL}
 * @param start first code point of the text as it was sent, inclusive, from 0
 * @param end last code point, exclusive
 * @param quote the words as they were sent
 * @param why the row of the lexicon that says so
 */
public record Told(Kind kind, String value, int start, int end, String quote, LexiconRow why) implements Serializable {

    /** What is told. */
    public enum Kind {
        CATEGORY,
        PURPOSE,
        MEDIA,
        TERRITORY,
        DURATION,
        WAIVER
    }
}
