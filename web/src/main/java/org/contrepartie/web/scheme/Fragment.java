package org.contrepartie.web.scheme;

/** Finds the words of an element in the words of its clause. */
final class Fragment {

    /**
     * Where a fragment stands.
     *
     * @param times how often it stands in the words; only a fragment that stands once has a place
     * @param start first code point, inclusive, from 0
     * @param end last code point, exclusive
     */
    record Place(int times, int start, int end) {

        boolean isOne() {
            return times == 1;
        }
    }

    private Fragment() {}

    /** The place of the fragment in the words, both in NFC. */
    static Place in(String words, String fragment) {
        int first = words.indexOf(fragment);
        if (fragment.isEmpty() || first < 0) {
            return new Place(0, 0, 0);
        }
        int times = 0;
        for (int at = first; at >= 0; at = words.indexOf(fragment, at + 1)) {
            times++;
        }
        int start = words.codePointCount(0, first);
        return new Place(times, start, start + fragment.codePointCount(0, fragment.length()));
    }
}
