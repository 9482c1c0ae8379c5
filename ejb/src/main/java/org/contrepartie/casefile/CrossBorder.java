package org.contrepartie.casefile;

import java.util.Set;

/**
 * Whether processing may be cross-border before anybody set the procedure: the respondent sits in another State of the EEA.
 *
 * <p>Source: GDPR 4(23), 56(1).
 */
final class CrossBorder {

    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private CrossBorder() {}

    /** False while the country is unknown: nothing starts on a guess. */
    static boolean isPlausible(String country) {
        return country != null && EEA.contains(country) && !country.equals(ownCountry());
    }

    private static String ownCountry() {
        return System.getProperty("contrepartie.country", "FR");
    }
}
