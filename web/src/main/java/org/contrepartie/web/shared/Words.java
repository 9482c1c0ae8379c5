package org.contrepartie.web.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the bundles, for code that needs more than a page can ask. */
public final class Words {

    static final String BUNDLE = "org.contrepartie.web.messages";

    private Words() {}

    /**
     * The sentence of that key with its places filled.
     *
     * @throws MissingResourceException if the bundles have no such key: a test says that they have
     */
    public static String of(Locale locale, String key, Object... places) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return places.length == 0 ? pattern : new MessageFormat(pattern, locale).format(places);
    }

    /** The sentence of that key. Empty where there is none: what was stored may be older or newer than the bundles. */
    static Optional<String> find(Locale locale, String key) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
