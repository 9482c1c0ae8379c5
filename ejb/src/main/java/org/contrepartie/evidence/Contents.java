package org.contrepartie.evidence;

import java.util.Locale;
import java.util.Set;
import org.contrepartie.reading.FileType;
import org.contrepartie.reading.Recognition;

/** The type under which an exhibit is kept and handed out: what its bytes are, and what the sender said where they do not tell. */
final class Contents {

    static final String UNKNOWN = FileType.UNKNOWN.mediaType();

    private static final String TYPE = "[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60}";

    /** Much is packed or lies in an older container, and its own type says more. */
    private static final Set<FileType> CONTAINERS = Set.of(FileType.ZIP, FileType.GZIP, FileType.OLE);

    /** What is written in plain letters may be of many kinds; so may what begins like nothing that is known. */
    private static final Set<FileType> OPEN = Set.of(FileType.TEXT, FileType.XML, FileType.UNKNOWN);

    private Contents() {}

    /**
     * The type of these bytes. What was declared holds where the bytes do not tell more; a declared type that the bytes deny does
     * not.
     *
     * @param declared by the sender; null where he said nothing
     */
    static String typeOf(byte[] bytes, String declared) {
        String said =
                declared == null ? "" : declared.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        FileType found = Recognition.of(bytes);
        boolean possible = said.matches(TYPE) && !isDenied(said);
        boolean within = CONTAINERS.contains(found) && said.startsWith("application/") && !said.equals(UNKNOWN);
        return possible && (within || OPEN.contains(found)) ? said : found.mediaType();
    }

    /** Whether bytes of that type would have been recognised. */
    private static boolean isDenied(String said) {
        for (FileType type : FileType.values()) {
            if (type.mediaType().equals(said) && !OPEN.contains(type)) {
                return true;
            }
        }
        return false;
    }
}
