package org.contrepartie.screening;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word as it is compared: in small letters, without accents, ligatures taken apart, without what is not seen (soft hyphens,
 * zero-width signs). Lawyers write in capitals without accents, and a PDF writes {@code ﬁns}.
 */
final class FoldedWord {

    private FoldedWord() {}

    static String of(String word) {
        return isPlain(word) ? word : unplain(word);
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if ((sign < 'a' || sign > 'z') && (sign < '0' || sign > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String unplain(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        apart.codePoints().forEach(point -> add(folded, point));
        return folded.toString();
    }

    private static void add(StringBuilder folded, int point) {
        switch (point) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            default -> {
                if (!isUnseen(point)) {
                    folded.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
