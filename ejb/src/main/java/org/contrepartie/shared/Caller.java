package org.contrepartie.shared;

import java.util.Set;

/**
 * Who acts: the login name and the roles that the server vouches for.
 *
 * @param name login name, as the trail stores it
 * @param roles never empty for somebody who may do anything
 */
public record Caller(String name, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller holds this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller holds one of these roles. */
    public boolean isOneOf(Set<Role> asked) {
        return asked.stream().anyMatch(roles::contains);
    }
}
