package org.contrepartie.shared;

import java.util.Locale;
import java.util.Set;

/** Codes of States and of their parts. Source: ISO 3166-1 alpha-2, ISO 3166-2. */
public final class Country {

    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    private Country() {}

    /** Whether this is the code of a State ({@code FR}), or nothing is given. */
    public static boolean isKnownOrNull(String code) {
        return code == null || STATES.contains(code);
    }

    /**
     * Whether this is the code of a State, or of a part of one as a source names it ({@code GB-ENG}), or nothing is given. Of
     * a part only the State and the shape are looked at.
     */
    public static boolean isTerritoryOrNull(String code) {
        return code == null || code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?") && STATES.contains(code.substring(0, 2));
    }
}
