package org.contrepartie.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What one act changed in what was said of a thing.
 *
 * @param actor login
 * @param reason in the words of who acted; null without
 * @param hash of the line of the trail that says so
 */
public record FieldChange(Instant at, String actor, String action, String reason, String hash, List<Field> fields)
        implements Serializable {

    public FieldChange {
        fields = List.copyOf(fields);
    }

    /** The same act with these fields. */
    public FieldChange with(List<Field> told) {
        return new FieldChange(at, actor, action, reason, hash, told);
    }

    /**
     * One field.
     *
     * @param name path of the field in its form ({@code reasoning.rule})
     * @param before empty where nothing was said
     * @param after empty where nothing is said any more
     */
    public record Field(String name, String before, String after) implements Serializable {

        /** Whether it says nothing, neither before nor after. */
        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
    }
}
