package org.contrepartie.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.EnumSet;
import java.util.Set;

/** Tells who is calling, from what the server vouches for and from nothing else. */
@Stateless
@PermitAll
public class CallerContext {

    /** What the server calls whoever did not sign in. */
    private static final String NOBODY = "anonymous";

    /** What the trail calls the application itself. */
    private static final String SYSTEM = "system";

    @Resource
    private SessionContext context;

    /** The caller of the current act. Somebody who is not signed in has no role. */
    public Caller caller() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (context.isCallerInRole(role.name())) {
                roles.add(role);
            }
        }
        return new Caller(nameOf(context.getCallerPrincipal().getName(), roles), roles);
    }

    /**
     * A bean that acts by itself ({@code @RunAs}: timers, the demonstration) has a role and no login. Without a name of its
     * own its acts would look in the trail like those of somebody who came in without signing in.
     */
    private static String nameOf(String principal, Set<Role> roles) {
        return principal.equals(NOBODY) && !roles.isEmpty() ? SYSTEM : principal;
    }
}
