package org.contrepartie.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Somebody else changed it since the caller looked; nothing was overwritten, and what he would say otherwise is shown to him. */
public class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * What stands now and what the caller would write in its place.
     *
     * @param field its name in the REST contract
     * @param now null for nothing
     * @param yours null for nothing
     */
    public record Difference(String field, Serializable now, Serializable yours) implements Serializable {}

    private final String version;
    private final List<Difference> differences = new ArrayList<>();

    public Stale(String reference) {
        this(reference, null);
    }

    /** @param version how a form or {@code If-Match} names what stands now */
    public Stale(String reference, Object version) {
        super("changed meanwhile: " + reference, reference);
        this.version = version == null ? null : version.toString();
    }

    /** The same with one more field, if the caller would say it otherwise than it stands. */
    public Stale unlike(String field, Serializable now, Serializable yours) {
        Serializable stands = orNothing(now);
        Serializable typed = orNothing(yours);
        if (!Objects.equals(stands, typed)) {
            differences.add(new Difference(field, stands, typed));
        }
        return this;
    }

    private static Serializable orNothing(Serializable words) {
        return words instanceof String text && text.isBlank() ? null : words;
    }

    /** Empty where the caller has to look for himself. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /** In the order of the form. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
