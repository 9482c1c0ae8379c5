package org.contrepartie.statement;

import java.util.Optional;
import java.util.stream.Stream;

/** Words that companies use for data, and the category of a clause that they fall under. Source: domain reference 5.3. */
public enum Wording {

    // A profile photo is a photo.
    PROFILE_PHOTO("PHOTO", true),
    // A user name is not necessarily the legal name. It says nothing of the likeness.
    USER_NAME("NAME", false);

    private final String category;
    private final boolean whole;

    Wording(String category, boolean whole) {
        this.category = category;
        this.whole = whole;
    }

    /** The category of a clause that covers what is claimed: the one it falls under, else the category itself. */
    static String categoryOf(String claimed) {
        return find(claimed).map(wording -> wording.category).orElse(claimed);
    }

    /** Whether what is claimed matches its category in part only. */
    static boolean isPartial(String claimed) {
        return find(claimed).map(wording -> !wording.whole).orElse(false);
    }

    private static Optional<Wording> find(String claimed) {
        return Stream.of(values())
                .filter(wording -> wording.name().equals(claimed))
                .findFirst();
    }
}
