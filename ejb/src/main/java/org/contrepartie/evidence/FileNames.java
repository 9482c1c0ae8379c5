package org.contrepartie.evidence;

/** What a file was called where it came from. Never where it is kept: that is its digest. */
final class FileNames {

    private static final String UNNAMED = "exhibit";

    private FileNames() {}

    /**
     * The last part of a name that may be a whole path, of either kind of system: some browsers tell it, and some senders try
     * what a path does. What no name may hold is left out.
     */
    static String lastPart(String told) {
        if (told == null) {
            return null;
        }
        String path = told.replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|?*:]", "")
                .strip();
        return last.isEmpty() || last.matches("\\.+") ? UNNAMED : last;
    }
}
