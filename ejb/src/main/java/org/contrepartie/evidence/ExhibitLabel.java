package org.contrepartie.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of an exhibit, taken apart: {@code 2026-000123-001}.
 *
 * @param number within the case, from 1
 */
public record ExhibitLabel(String caseRef, int number) {

    private static final Pattern LABEL = Pattern.compile("(.+)-(\\d{1,6})");

    /** Empty where the words are no such label. */
    public static Optional<ExhibitLabel> of(String words) {
        Matcher parts = LABEL.matcher(words == null ? "" : words);
        return parts.matches()
                ? Optional.of(new ExhibitLabel(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
