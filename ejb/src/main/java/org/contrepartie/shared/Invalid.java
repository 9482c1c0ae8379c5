package org.contrepartie.shared;

import java.util.List;

/** What was handed in cannot be taken as it is; each violation names its field. */
public class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * One thing wrong with one field.
     *
     * @param field path of the field, as the REST contract names it ({@code respondent.name})
     * @param code key of the message in the bundles
     */
    public record Violation(String field, String code) implements java.io.Serializable {}

    private final List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("invalid: " + violations);
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String code) {
        this(List.of(new Violation(field, code)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
