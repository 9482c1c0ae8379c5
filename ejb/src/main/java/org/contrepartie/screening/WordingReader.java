package org.contrepartie.screening;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Parts a text into words by the rules of Unicode (UAX 29, Lucene's tokenizer). An apostrophe of either kind parts two words;
 * a soft hyphen parts nothing; a word that was parted by a hyphen at the end of a line is mended where the lexicon knows it
 * whole. One end of a line is a space, two are the end of a paragraph.
 */
final class WordingReader {

    /** Words that are kept by their letters; the others are few in a text and many in an attack. */
    private static final int KNOWN_AT_MOST = 20_000;

    private static final String PARTS = "'\u2019\u02BC\u2018.:_\u00B7";

    private static final Set<String> SHORTENED = Set.of(
            "art", "arts", "no", "nos", "inc", "ltd", "mr", "mrs", "ms", "dr", "cf", "corp", "al", "st", "vs", "mme",
            "me");

    private final Vocabulary vocabulary;

    WordingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Wording read(String text) {
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(parted(text)));
            tokens.reset();
            Reading reading = new Reading(text, tokens);
            while (tokens.incrementToken()) {
                reading.next();
            }
            return reading.wording;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with a space for every sign that parts words here and not in Unicode. */
    private static String parted(String text) {
        char[] signs = text.toCharArray();
        for (int at = 0; at < signs.length; at++) {
            if (PARTS.indexOf(signs[at]) >= 0) {
                signs[at] = ' ';
            }
        }
        return new String(signs);
    }

    /** One reading of one text. */
    private final class Reading {
        private final String text;
        private final CharTermAttribute term;
        private final OffsetAttribute place;
        private final Map<String, Integer> known = new HashMap<>();
        private final Wording wording = new Wording();
        private String last = "";
        private int lastEnd;
        private int counted;
        private int points;

        Reading(String text, StandardTokenizer tokens) {
            this.text = text;
            this.term = tokens.getAttribute(CharTermAttribute.class);
            this.place = tokens.getAttribute(OffsetAttribute.class);
        }

        void next() {
            int from = place.startOffset();
            int to = place.endOffset();
            String word = term.toString();
            int start = pointsTo(from);
            int end = pointsTo(to);
            if (isPartedAtLine(from)) {
                int whole = number(last + word);
                if (whole != Vocabulary.OTHER) {
                    last += word;
                    wording.mend(whole, end);
                    lastEnd = to;
                    return;
                }
            }
            wording.add(number(word), start, end, Breaks.between(text, lastEnd, from, isShortened(last)));
            last = word;
            lastEnd = to;
        }

        private static boolean isShortened(String word) {
            return word.length() == 1 || SHORTENED.contains(FoldedWord.of(word));
        }

        private int number(String word) {
            Integer found = known.get(word);
            if (found == null) {
                found = vocabulary.of(FoldedWord.of(word));
                if (known.size() < KNOWN_AT_MOST) {
                    known.put(word, found);
                }
            }
            return found;
        }

        private int pointsTo(int sign) {
            points += text.codePointCount(counted, sign);
            counted = sign;
            return points;
        }

        /** A hyphen directly behind the last word, then the end of a line and nothing but spaces. */
        private boolean isPartedAtLine(int from) {
            if (wording.size() == 0
                    || from - lastEnd < 2
                    || from - lastEnd > 12
                    || !Character.isLowerCase(text.codePointAt(from))) {
                return false;
            }
            String between = text.substring(lastEnd, from);
            char first = between.charAt(0);
            boolean hyphen = first == '-' || first == '\u2010' || first == '\u00AD';
            return (hyphen || text.charAt(lastEnd - 1) == '\u00AD')
                    && between.indexOf('\n') >= 0
                    && between.substring(hyphen ? 1 : 0).isBlank();
        }
    }
}
