package org.contrepartie.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The sentences of the portal, so that a test names what it looks for and a sentence can be improved. */
final class Words {

    private static final Path BUNDLES = Path.of("../web/src/main/resources/org/contrepartie/web");

    private Words() {}

    /** One sentence in that language. */
    static String in(String lang, String key) {
        try (Reader bundle = Files.newBufferedReader(BUNDLES.resolve("messages_" + lang + ".properties"))) {
            Properties all = new Properties();
            all.load(bundle);
            if (!all.containsKey(key)) {
                throw new IllegalArgumentException("no such sentence: " + key);
            }
            return even(all.getProperty(key));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In French. */
    static String fr(String key) {
        return in("fr", key);
    }

    /** With plain spaces only: those that keep a number and its unit together are of no interest here. */
    static String even(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ").replace("\u2060", "");
    }
}
