package org.contrepartie.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Says what a file is by its bytes. */
public final class Recognition {

    /** So far into a file a sign of what it is may stand. */
    private static final int HEAD = 4096;

    private static final byte[] NAMED_IN_ZIP = {'P', 'K', 1, 2};

    /** How files begin, as Latin letters. */
    private static final Map<String, FileType> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("\u0089PNG\r\n", FileType.PNG);
        BEGINNINGS.put("\u00ff\u00d8\u00ff", FileType.JPEG);
        BEGINNINGS.put("GIF8", FileType.GIF);
        BEGINNINGS.put("\u001f\u008b", FileType.GZIP);
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileType.OLE);
        BEGINNINGS.put("{\\rtf", FileType.RTF);
        BEGINNINGS.put("WARC/", FileType.WARC);
        BEGINNINGS.put("PK\u0003\u0004", FileType.ZIP);
    }

    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<!--.*?-->\\s*)*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|link"
                    + "|script|style|div|span|p|h[1-6]|table|ul|ol|main|article|section|form|a|b|br)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADER = Pattern.compile("^([A-Za-z][A-Za-z0-9-]*):", Pattern.MULTILINE);

    private static final Set<String> OF_A_LETTER = Set.of(
            "from", "to", "date", "subject", "received", "return-path", "message-id", "mime-version", "delivered-to");

    private static final Pattern RECORD = Pattern.compile("\\s*\\{\\s*\"log\"\\s*:\\s*\\{");

    private Recognition() {}

    /** What these bytes are. */
    public static FileType of(byte[] bytes) {
        String head = latin(bytes, 0, HEAD);
        if (latin(bytes, 0, 1024).contains("%PDF-")) {
            return FileType.PDF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return FileType.WEBP;
        }
        FileType begun = BEGINNINGS.entrySet().stream()
                .filter(one -> head.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (begun == FileType.ZIP) {
            return names(bytes, "word/document.xml") ? FileType.DOCX : FileType.ZIP;
        }
        if (begun == FileType.GZIP) {
            return packs(bytes, "WARC/") ? FileType.WARC : FileType.GZIP;
        }
        return begun != null ? begun : written(bytes, head);
    }

    /** Whether what is packed begins like that. No more than that is unpacked. */
    private static boolean packs(byte[] bytes, String beginning) {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unpacked.readNBytes(beginning.length()), StandardCharsets.ISO_8859_1).equals(beginning);
        } catch (IOException broken) {
            return false;
        }
    }

    /** What a file of letters is. */
    private static FileType written(byte[] bytes, String head) {
        if (bytes.length == 0 || Signs.isBinary(bytes)) {
            return FileType.UNKNOWN;
        }
        String told =
                Signs.isWide(bytes) ? head.replace("\u0000", "").substring(2) : head.replace("\u00ef\u00bb\u00bf", "");
        if (PAGE.matcher(told).lookingAt()) {
            return FileType.HTML;
        }
        if (told.stripLeading().startsWith("<?xml")) {
            return FileType.XML;
        }
        if (isLetter(told)) {
            return FileType.EML;
        }
        if (told.stripLeading().startsWith("{")) {
            return RECORD.matcher(told).lookingAt() ? FileType.HAR : FileType.JSON;
        }
        return FileType.TEXT;
    }

    /** A letter begins with lines that name who sent it, to whom, when; two of them at least. */
    private static boolean isLetter(String head) {
        String first = head.split("\r?\n\r?\n", 2)[0];
        return HEADER.matcher(first).lookingAt()
                && HEADER.matcher(first)
                                .results()
                                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                                .filter(OF_A_LETTER::contains)
                                .distinct()
                                .count()
                        >= 2;
    }

    /** Whether the list at the end of an archive names that file, in whatever folder. */
    static boolean names(byte[] bytes, String file) {
        byte[] name = file.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + 46 + name.length <= bytes.length; at++) {
            if (stands(NAMED_IN_ZIP, bytes, at)) {
                int length = (bytes[at + 28] & 0xFF) | (bytes[at + 29] & 0xFF) << 8;
                int from = at + 46 + length - name.length;
                if (length >= name.length && from + name.length <= bytes.length && stands(name, bytes, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] words, byte[] bytes, int at) {
        for (int i = 0; i < words.length; i++) {
            if (bytes[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
