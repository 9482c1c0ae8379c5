package org.contrepartie.report;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;

/**
 * Looks quotations up again in the text they were taken from, before a document that carries them leaves the house.
 *
 * <p>Straight and curly apostrophes are one, and so are all kinds of spaces, the end of a line among them, because texts are
 * typed and wrapped differently; letters are compared in the composed form of Unicode (NFC). Nothing else is forgiven: a
 * quotation that differs by one character is not that quotation.
 */
public final class QuotationCheck {

    /** What a quotation says it was taken from. */
    public enum Place {
        /** A captured text of the scheme, by its number. */
        DOCUMENT,
        /** An exhibit of the case, by its label. */
        EXHIBIT,
        /** A clause of the scheme, by its label. */
        CLAUSE,
        /** Nothing on file: it names neither. */
        NONE
    }

    /** What came of looking it up. */
    public enum Outcome {
        /** It stands there, word for word. */
        FOUND,
        /** It does not stand there. */
        DIFFERS,
        /** Not looked up: it names no text that could be on file. */
        NO_PLACE,
        /** Not looked up: the exhibit it names is not on this file. */
        NO_EXHIBIT,
        /** Not looked up: the exhibit it names is on file, but is no plain text. */
        NO_TEXT
    }

    /**
     * Some words and where they should stand.
     *
     * @param label of what carries them ({@code CL1})
     * @param name of the place ({@code 2}, {@code 2024-000012-001}), or null where there is none
     * @param text the text of the place, or null while it is not on file
     * @param without what to say while it is not
     */
    public record Quotation(String label, String words, Place place, String name, String text, Outcome without) {}

    /**
     * What came of one quotation.
     *
     * @param label of what carries the words
     * @param name of the place, or null where there is none
     */
    public record Line(String label, Place place, String name, Outcome outcome) implements Serializable {

        /** The place in words. */
        public String where(Words words) {
            return words.say("QuotationCheck.Place." + place, name == null ? "" : name);
        }

        /** What came of it, in a sentence. */
        public String says(Words words) {
            return words.say("QuotationCheck.Outcome." + outcome, where(words));
        }
    }

    private QuotationCheck() {}

    /** Looks each of them up, in their order. */
    public static List<Line> of(List<Quotation> quotations) {
        return quotations.stream()
                .map(one -> new Line(one.label(), one.place(), one.name(), outcome(one)))
                .toList();
    }

    /** Whether the words stand in the text. */
    public static boolean stands(String words, String text) {
        return plain(text).contains(plain(words));
    }

    private static Outcome outcome(Quotation one) {
        if (one.text() == null) {
            return one.without();
        }
        return stands(one.words(), one.text()) ? Outcome.FOUND : Outcome.DIFFERS;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .map(QuotationCheck::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int letter) {
        if (letter == '’') {
            return '\'';
        }
        return Character.isSpaceChar(letter) || Character.isWhitespace(letter) ? ' ' : letter;
    }
}
