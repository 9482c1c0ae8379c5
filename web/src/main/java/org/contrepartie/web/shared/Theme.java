package org.contrepartie.web.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light paper, dark paper, or what the reader's system prefers. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The name in addresses, in the cookie and in {@code data-theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of that code. Empty when there is none. */
    public static Optional<Theme> of(String code) {
        return Stream.of(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }
}
