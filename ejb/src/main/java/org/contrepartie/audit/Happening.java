package org.contrepartie.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
