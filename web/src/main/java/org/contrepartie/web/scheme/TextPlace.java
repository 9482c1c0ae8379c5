package org.contrepartie.web.scheme;

/** The places of a text as a browser counts them, and as the text itself does. */
final class TextPlace {

    private TextPlace() {}

    /**
     * A place as a browser counts it, in the place of the words: a browser knows one sign for the end of a line, where the
     * words may have two.
     *
     * @param shown code points of the text as it is shown, or null
     */
    static Integer place(String words, Integer shown) {
        if (shown == null || shown < 0) {
            return shown;
        }
        int place = 0;
        int seen = 0;
        int[] points = words.codePoints().toArray();
        while (place < points.length && (seen < shown || isReturn(points, place))) {
            seen += isReturn(points, place) ? 0 : 1;
            place++;
        }
        return place + Math.max(0, shown - seen);
    }

    /** The place of the words as a browser counts it: the way back of {@link #place}. */
    static int shown(String words, int place) {
        int[] points = words.codePoints().toArray();
        int returns = 0;
        for (int at = 0; at < Math.min(place, points.length); at++) {
            returns += isReturn(points, at) ? 1 : 0;
        }
        return place - returns;
    }

    private static boolean isReturn(int[] points, int at) {
        return points[at] == '\r' && at + 1 < points.length && points[at + 1] == '\n';
    }
}
