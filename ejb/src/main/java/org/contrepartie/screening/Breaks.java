package org.contrepartie.screening;

/** What stands between two words: nothing, a comma, a colon, a semicolon, the end of a sentence or of a paragraph. */
final class Breaks {

    private Breaks() {}

    /**
     * The strongest break between two places of a text.
     *
     * @param shortened whether a full stop at the first place may only shorten the word before it ({@code Art. 6})
     */
    static byte between(String text, int from, int to, boolean shortened) {
        int lines = 0;
        byte strongest = Wording.NOTHING;
        boolean full = false;
        boolean spaced = false;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (isLineEnd(text, at)) {
                lines++;
            }
            spaced |= full && Character.isWhitespace(sign);
            if (isFullStop(sign) && !(shortened && at == from && sign == '.')) {
                full = true;
            } else {
                strongest = (byte) Math.max(strongest, strength(sign, lines));
            }
        }
        if (lines > 1) {
            return Wording.PARAGRAPH;
        }
        if (full && spaced && !goesOn(text, to)) {
            return lines > 0 ? Wording.PARAGRAPH : Wording.SENTENCE;
        }
        return strongest;
    }

    private static byte strength(char sign, int lines) {
        return switch (sign) {
            case ':' -> Wording.COLON;
            case ';', '•', '‣', '▪', '●', '►' -> Wording.SEMICOLON;
            case '-', '–', '—', '*' -> lines > 0 ? Wording.SEMICOLON : Wording.NOTHING;
            case ',', '(', ')' -> Wording.COMMA;
            default -> Wording.NOTHING;
        };
    }

    /** A small letter goes on with the sentence; so does a digit, as in {@code Art. 6}. */
    private static boolean goesOn(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.codePointAt(at));
    }

    private static boolean isFullStop(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '…';
    }

    /** A carriage return with its line feed is one end. */
    private static boolean isLineEnd(String text, int at) {
        char sign = text.charAt(at);
        return sign == '\n' && (at == 0 || text.charAt(at - 1) != '\r')
                || sign == '\r'
                || sign == '\f'
                || sign == '\u0085'
                || sign == '\u2028'
                || sign == '\u2029';
    }
}
