package org.contrepartie.workflow;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.shared.Role;

/**
 * Who takes a step.
 *
 * @param usual the roles that take it
 * @param occasion when other roles take it instead; empty where it is always the same
 * @param instead those other roles
 */
public record By(Set<Role> usual, Optional<Occasion> occasion, Set<Role> instead) {

    public By {
        usual = Set.copyOf(usual);
        instead = Set.copyOf(instead);
    }

    static By takenBy(Role role) {
        return new By(Set.of(role), Optional.empty(), Set.of());
    }

    /** The same, but on that occasion another role and not the usual one. */
    By but(Role role, Occasion when) {
        return new By(usual, Optional.of(when), Set.of(role));
    }

    /** Who takes the step on this case. */
    public Set<Role> on(CaseFacts facts) {
        return occasion.filter(one -> one.is(facts)).isPresent() ? instead : usual;
    }

    /** Whoever may ever take it. */
    public Set<Role> ever() {
        Set<Role> all = EnumSet.copyOf(usual);
        all.addAll(instead);
        return all;
    }

    /** For the table in README: {@code HEAD; CHAIR if EX_OFFICIO}. */
    @Override
    public String toString() {
        return names(usual)
                + occasion.map(when -> "; " + names(instead) + " if " + when).orElse("");
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
