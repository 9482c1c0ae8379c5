package org.contrepartie.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What bytes are, as far as their beginning tells. Nobody opens them: an exhibit is only ever handed out as it came. */
final class Contents {

    static final String UNKNOWN = "application/octet-stream";

    private static final String TYPE = "[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60}";

    /** How bytes of these types begin, as Latin letters. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-",
            "image/png", "\u0089PNG",
            "image/jpeg", "\u00ff\u00d8\u00ff",
            "image/gif", "GIF8",
            "application/zip", "PK\u0003\u0004",
            "application/gzip", "\u001f\u008b");

    private Contents() {}

    /**
     * The type of these bytes. What was declared holds where the bytes do not tell; a declared type that the bytes deny is
     * unknown.
     *
     * @param declared by the sender; null where he said nothing
     */
    static String typeOf(byte[] bytes, String declared) {
        String said =
                declared == null ? "" : declared.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
            if (beginsWith(bytes, known.getValue())) {
                return isPacked(known.getKey(), said) ? said : known.getKey();
            }
        }
        return said.matches(TYPE) && !BEGINNINGS.containsKey(said) ? said : UNKNOWN;
    }

    /** Office documents and web archives are packed, and their own type says more. */
    private static boolean isPacked(String found, String said) {
        boolean packed = found.equals("application/zip") || found.equals("application/gzip");
        return packed
                && said.matches("application/[a-z0-9.+-]+")
                && !said.equals(UNKNOWN)
                && !BEGINNINGS.containsKey(said);
    }

    private static boolean beginsWith(byte[] bytes, String beginning) {
        return bytes.length >= beginning.length()
                && new String(bytes, 0, beginning.length(), StandardCharsets.ISO_8859_1).equals(beginning);
    }
}
