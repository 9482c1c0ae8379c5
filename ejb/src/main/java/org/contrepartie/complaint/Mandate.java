package org.contrepartie.complaint;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.shared.Invalid;

/**
 * A body, organisation or association that lodges a complaint.
 *
 * <p>Source: GDPR 80; Regulation (EU) 2025/2518 Art. 4(1)(b), (c).
 *
 * @param contact how the body is reached, or null while unknown
 * @param constitution number of the exhibit that proves that it is properly constituted, or null while there is none
 * @param proof number of the exhibit that proves the mandate, or null while there is none
 */
public record Mandate(Kind kind, String body, String contact, Integer constitution, Integer proof)
        implements Serializable {

    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;:()]+@[^\\s<>,;:()]+");

    /** By which right it lodges. */
    public enum Kind {
        /** Mandated by the person. */
        ART_80_1,
        /** Of its own, where national law lets it. */
        ART_80_2
    }

    /** Whether letters to the person go to the body: it acts in his name and can be reached. */
    public boolean takesLetters() {
        return kind == Kind.ART_80_1 && contact != null && !contact.isBlank();
    }

    /** The e-mail address that stands in how the body is reached. Empty where none does. */
    public Optional<String> email() {
        return Optional.ofNullable(contact)
                .map(EMAIL::matcher)
                .filter(Matcher::find)
                .map(Matcher::group);
    }

    /** What the law lets the authority ask the body for and is not there; names of fields. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        if (constitution == null) {
            missing.add("mandate.constitution");
        }
        if (kind == Kind.ART_80_1 && (contact == null || contact.isBlank())) {
            missing.add("mandate.contact");
        }
        if (kind == Kind.ART_80_1 && proof == null) {
            missing.add("mandate.proof");
        }
        return missing;
    }

    /** Looks at the fields; whether the exhibits are on file is looked up by who knows. */
    Invalid.Check check(Invalid.Check check) {
        return check.required("mandate.kind", kind)
                .text("mandate.body", body, 300)
                .atMost("mandate.contact", contact, 1000)
                .that(kind != Kind.ART_80_2 || proof == null, "mandate.proof", "mandate.none");
    }
}
