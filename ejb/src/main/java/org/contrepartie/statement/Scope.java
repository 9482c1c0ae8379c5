package org.contrepartie.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.contrepartie.shared.Country;
import org.contrepartie.shared.Invalid;

/**
 * What a proposition speaks of, beside the data, in the terms in which the elements of a clause are marked. Whatever the words
 * do not say stays empty.
 *
 * @param operation what is done; null: as the direction of the data says
 * @param layer whether it tells what is done or what the terms allow; null: what is done
 * @param quantifier of how many it speaks; null: of all
 * @param media codes ({@code POSTER}, {@code ALL_KNOWN_OR_FUTURE})
 * @param territories ISO 3166 codes, {@code EEA} or {@code WORLDWIDE}
 * @param duration ISO 8601 period, {@code TEMPORARY}, {@code UNTIL_WITHDRAWN} or {@code PERPETUAL}, or null
 * @param purposes codes ({@code ADVERTISING}, {@code ANY})
 */
public record Scope(
        Operation operation,
        Layer layer,
        Quantifier quantifier,
        List<String> media,
        List<String> territories,
        String duration,
        List<String> purposes) {

    /** Nothing is said of it. */
    public static final Scope NONE = new Scope(null, null, null, List.of(), List.of(), null, List.of());

    private static final Pattern PERIOD = Pattern.compile("P\\d{1,4}[DWMY]");
    private static final List<String> NAMED = List.of("TEMPORARY", "UNTIL_WITHDRAWN", "PERPETUAL");

    /** Permission and practice are different layers: a clause shows the first, only records show the second. */
    public enum Layer {
        PRACTICE,
        PERMISSION
    }

    /** Of how many a proposition speaks. */
    public enum Quantifier {
        EVERY,
        SOME,
        /** Its reach is said to be less than it is read. */
        LESS_THAN_READ
    }

    public Scope {
        media = List.copyOf(media);
        territories = List.copyOf(territories);
        purposes = List.copyOf(purposes);
        duration = duration == null || duration.isBlank() ? null : duration.strip();
    }

    /** An operation and how long it lasts. */
    public static Scope of(Operation operation, String duration) {
        return new Scope(operation, null, null, List.of(), List.of(), duration, List.of());
    }

    boolean isOfPermission() {
        return layer == Layer.PERMISSION;
    }

    Invalid.Check check(Invalid.Check check) {
        return check.that(areCodes(media), "media", "claim.badCode")
                .that(areCodes(purposes), "purposes", "claim.badCode")
                .that(
                        territories.size() <= 30 && territories.stream().allMatch(Scope::isPlace),
                        "territories",
                        "claim.badPlace")
                .that(isDuration(), "duration", "claim.badDuration");
    }

    private boolean isDuration() {
        return duration == null
                || NAMED.contains(duration)
                || PERIOD.matcher(duration).matches();
    }

    private static boolean areCodes(List<String> codes) {
        return codes.size() <= 10 && codes.stream().allMatch(code -> code.matches(ClaimForm.CODE));
    }

    private static boolean isPlace(String code) {
        return code.equals("WORLDWIDE") || code.equals("EEA") || Country.isTerritoryOrNull(code);
    }
}
