package org.contrepartie.audit;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the trail is told about an act.
 *
 * @param action the act's stored name, lower case ({@code register_complaint})
 * @param rule its line in the procedure ({@code T01}), empty where there is none
 * @param reference what it was done to
 * @param from the state before, empty unless the act is a step
 * @param to the state after, empty unless the act is a step
 * @param version the version of the case that the act made, empty where there is none
 * @param details what it was about, erasable; no identity of a complainant belongs here
 */
public record Happening(
        String action,
        Optional<String> rule,
        String reference,
        Optional<String> from,
        Optional<String> to,
        Optional<Long> version,
        Map<String, String> details) {

    public Happening {
        details = new TreeMap<>(details);
    }

    /** Something that was done to that thing. */
    public static Happening of(String action, String reference) {
        return new Happening(
                action, Optional.empty(), reference, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    public Happening by(String ruleId) {
        return new Happening(action, Optional.of(ruleId), reference, from, to, version, details);
    }

    public Happening moving(Optional<String> before, String after, long newVersion) {
        return new Happening(action, rule, reference, before, Optional.of(after), Optional.of(newVersion), details);
    }

    /**
     * The same, telling what was said of a thing before and after, as far as they differ: the history of the thing is read
     * from that.
     *
     * @param thing which of those that the reference holds ({@code F1})
     * @param before null where it is said for the first time
     */
    public Happening saying(String thing, Record before, Record after) {
        Map<String, String> was = before == null ? Map.of() : Said.of(before);
        Map<String, String> now = Said.of(after);
        Set<String> fields = new TreeSet<>(was.keySet());
        fields.addAll(now.keySet());
        Happening told = with(FieldHistory.THING, thing);
        for (String field : fields) {
            told = told.changing(field, was.get(field), now.get(field));
        }
        return told;
    }

    /** The same for one field alone. */
    public Happening saying(String thing, String field, Object before, Object after) {
        return with(FieldHistory.THING, thing).changing(field, Said.text(before), Said.text(after));
    }

    private Happening changing(String field, String was, String now) {
        return Objects.equals(was, now)
                ? this
                : with(FieldHistory.BEFORE + field, was).with(FieldHistory.AFTER + field, now);
    }

    /** The same with one more detail. An empty value is left out. */
    public Happening with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Happening(action, rule, reference, from, to, version, more);
    }
}
