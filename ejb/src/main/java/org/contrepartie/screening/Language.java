package org.contrepartie.screening;

import java.util.Optional;

/** A language that the lexicon has. */
public enum Language {
    EN,
    FR;

    /** The language of a BCP 47 tag; empty where the lexicon has none for it. */
    public static Optional<Language> of(String tag) {
        String first = tag == null ? "" : tag.strip().split("[-_]", 2)[0];
        for (Language one : values()) {
            if (one.tag().equalsIgnoreCase(first)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** As BCP 47 writes it. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
