package org.contrepartie.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What was handed in cannot be taken as it is; each violation names its field. */
public class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * One thing wrong with one field.
     *
     * @param field path of the field, as the REST contract names it ({@code respondent.name})
     * @param code key of the message in the bundles
     * @param details what the message names, in the order of its places
     */
    public record Violation(String field, String code, List<String> details) implements Serializable {

        public Violation {
            details = List.copyOf(details);
        }

        public Violation(String field, String code) {
            this(field, code, List.of());
        }
    }

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

    /** Looks at the fields of a form one by one and refuses at the end, so that the caller hears of all at once. */
    public static final class Check {

        private final List<Violation> found = new ArrayList<>();

        /** The field must hold something. */
        public Check required(String field, Object value) {
            return that(value != null && !value.toString().isBlank(), field, "field.required");
        }

        /** The text may be that long, in UTF-16 units; nothing is cut off silently. */
        public Check atMost(String field, String value, int length) {
            if (value != null && value.length() > length) {
                found.add(new Violation(
                        field, "field.tooLong", List.of(String.valueOf(length), String.valueOf(value.length()))));
            }
            return this;
        }

        /** Required and not too long. */
        public Check text(String field, String value, int length) {
            return required(field, value).atMost(field, value, length);
        }

        /** Anything else, with the key of its message. */
        public Check that(boolean holds, String field, String code) {
            if (!holds) {
                found.add(new Violation(field, code));
            }
            return this;
        }

        /**
         * Ends the look.
         *
         * @throws Invalid if anything was found
         */
        public void done() {
            if (!found.isEmpty()) {
                throw new Invalid(found);
            }
        }
    }
}
