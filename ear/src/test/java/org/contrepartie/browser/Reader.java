package org.contrepartie.browser;

/**
 * Somebody who reads the portal: who signs in, in which language and theme, on how large a screen.
 *
 * @param user login name; empty for somebody who does not sign in
 */
record Reader(String user, String lang, String theme, int width, int height) {

    /** At a desk, in French, on light paper. */
    static Reader of(String user) {
        return new Reader(user, "fr", "light", 1366, 768);
    }

    Reader in(String other) {
        return new Reader(user, other, theme, width, height);
    }

    Reader on(String other) {
        return new Reader(user, lang, other, width, height);
    }
}
