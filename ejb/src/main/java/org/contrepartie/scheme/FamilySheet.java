package org.contrepartie.scheme;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The same campaign in several countries: one scheme per country, side by side.
 *
 * @param members the one that the others follow first, then in the order in which they were logged; one alone is no family
 */
public record FamilySheet(List<SchemeSheet> members) implements Serializable {

    public FamilySheet {
        members = List.copyOf(members);
    }

    /** Whether the same campaign is known in more than one scheme. */
    public boolean isFamily() {
        return members.size() > 1;
    }

    /** What is told of each member, and whether they tell different things. */
    public <T> Line<T> line(Function<SchemeSheet, T> of) {
        List<T> told = members.stream().map(of).toList();
        return new Line<>(
                told, told.stream().distinct().filter(Objects::nonNull).count() > 1);
    }

    /**
     * One thing, of each member in their order.
     *
     * @param differs whether two members say different things; what is unknown differs from nothing
     */
    public record Line<T>(List<T> told, boolean differs) {}
}
