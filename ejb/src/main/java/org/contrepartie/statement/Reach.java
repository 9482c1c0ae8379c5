package org.contrepartie.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.terms.ClauseElement.Facet;

/**
 * How far a claim reaches beside a clause, facet by facet: each is a set or an order of codes. Nothing is compared where one
 * of the two is silent.
 */
final class Reach {

    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,4})([DWMY])");

    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    /** How much of what is permitted is claimed. */
    enum Share {
        EQUAL,
        LESS,
        MORE,
        /** Within what is permitted, and no limit is claimed. */
        WITHIN,
        /** Cannot be compared, or one is silent. */
        UNKNOWN
    }

    private Reach() {}

    /**
     * Compares two sets of codes.
     *
     * @param limits whether the claim says that there is nothing else
     */
    static Share of(Facet facet, List<String> claimed, List<String> permitted, boolean limits) {
        if (claimed.isEmpty() || permitted.isEmpty()) {
            return Share.UNKNOWN;
        }
        if (facet == Facet.DURATION) {
            return ofDurations(claimed.get(0), permitted.get(0));
        }
        if (!beyond(claimed, permitted).isEmpty()) {
            return Share.MORE;
        }
        if (beyond(permitted, claimed).isEmpty()) {
            return Share.EQUAL;
        }
        return limits ? Share.LESS : Share.WITHIN;
    }

    /** Those codes that no other covers. */
    static List<String> beyond(List<String> codes, List<String> others) {
        return codes.stream()
                .filter(code -> others.stream().noneMatch(other -> covers(other, code)))
                .toList();
    }

    /** Whether one code holds the other: the world holds every country, a name holds a user name. */
    static boolean covers(String wide, String narrow) {
        return wide.equals(narrow) || wider(narrow).contains(wide);
    }

    private static List<String> wider(String code) {
        List<String> wider = new ArrayList<>(List.of("WORLDWIDE", "ANY", "ALL_KNOWN_OR_FUTURE"));
        if (!code.equals("ALL_KNOWN_OR_FUTURE")) {
            wider.add("ALL_KNOWN");
        }
        if (EEA.contains(code.length() < 2 ? code : code.substring(0, 2))
                && (code.length() == 2 || code.contains("-"))) {
            wider.add("EEA");
            wider.add(code.substring(0, 2));
        }
        if (code.matches("[A-Z]{2}-.+")) {
            wider.add(code.substring(0, 2));
        }
        wider.add(Wording.categoryOf(code));
        return wider;
    }

    private static Share ofDurations(String claimed, String permitted) {
        if (claimed.equals(permitted)) {
            return Share.EQUAL;
        }
        if (permitted.equals("PERPETUAL")) {
            return Share.LESS;
        }
        if (claimed.equals("PERPETUAL")) {
            return Share.MORE;
        }
        long one = days(claimed);
        long other = days(permitted);
        if (one < 0 || other < 0) {
            return Share.UNKNOWN;
        }
        return one == other ? Share.EQUAL : one < other ? Share.LESS : Share.MORE;
    }

    /** About how many days; -1 for what has no length. */
    private static long days(String period) {
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            return -1;
        }
        long many = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "D" -> many;
            case "W" -> many * 7;
            case "M" -> many * 365 / 12;
            default -> many * 365;
        };
    }
}
