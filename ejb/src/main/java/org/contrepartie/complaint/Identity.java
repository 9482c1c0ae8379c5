package org.contrepartie.complaint;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who lodged a complaint. Sealed as soon as it is taken; every field may be null while unknown.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Identity(String name, String email, String postalAddress, String country) {

    /** Nothing is known yet. */
    public static final Identity UNKNOWN = new Identity(null, null, null, null);

    boolean hasName() {
        return isGiven(name);
    }

    /** Whether the person can be reached. */
    boolean hasContact() {
        return isGiven(email) || isGiven(postalAddress);
    }

    boolean isEmpty() {
        return Stream.of(name, email, postalAddress, country).noneMatch(Identity::isGiven);
    }

    private static boolean isGiven(String field) {
        return Optional.ofNullable(field).filter(words -> !words.isBlank()).isPresent();
    }

    /** Never the identity itself: a log is no place for it. */
    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
