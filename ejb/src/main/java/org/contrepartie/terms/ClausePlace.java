package org.contrepartie.terms;

/**
 * A clause by where it stands.
 *
 * @param scheme reference of its scheme
 * @param number within the scheme
 */
public record ClausePlace(String scheme, int number) {

    /** CL and the number. */
    public String label() {
        return "CL" + number;
    }

    /** The same with its scheme in front. */
    public String name() {
        return scheme + " " + label();
    }

    /** Its name for who looks from a scheme: with the reference where it is another. */
    String seenFrom(String reference) {
        return scheme.equals(reference) ? label() : name();
    }
}
