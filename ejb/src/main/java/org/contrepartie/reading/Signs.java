package org.contrepartie.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.contrepartie.reading.Unreadable.Reason;

/** Which signs bytes stand for, where nobody said: UTF-8 or UTF-16, else what Windows wrote in Western Europe. */
final class Signs {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char NONE = '\uFFFD';

    private Signs() {}

    /**
     * The text, whole, without the mark of its encoding.
     *
     * @throws Unreadable if some bytes stand for no sign
     */
    static String of(byte[] bytes) {
        if (isWide(bytes)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        if (isWellFormed(bytes)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Allowance.when(isDamaged(bytes), Reason.NO_SIGNS);
        return strictly(bytes, WINDOWS);
    }

    /** Whether the bytes are UTF-8 throughout. */
    static boolean isWellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Whether two bytes stand for each sign, by the mark at the beginning. */
    static boolean isWide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** Whether there are bytes that no text has. */
    static boolean isBinary(byte[] bytes) {
        if (isWide(bytes)) {
            return false;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x1B) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes of what a library gave a text that can be kept and shown: half a sign becomes the sign for none, and what steers
     * a terminal is gone.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= 0xD800 && point <= 0xDFFF) {
                clean.append(NONE);
            } else if (point >= 0x20 && point != 0x7F || point == '\n' || point == '\t') {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** What a file tells of itself, on one line; null where it tells nothing. */
    static String told(String words) {
        String said = words == null ? "" : clean(words).replaceAll("\\s+", " ").strip();
        return said.isEmpty() ? null : said;
    }

    /** Most of what is beyond plain letters is UTF-8, and some is not: it was UTF-8 once. */
    private static boolean isDamaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long none = text.chars().filter(sign -> sign == NONE).count();
        long beyond = text.chars().filter(sign -> sign > 0x7F).count() - none;
        return beyond >= none;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noSign) {
            throw new Unreadable(Reason.NO_SIGNS);
        }
    }
}
