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
        return new Caller(context.getCallerPrincipal().getName(), roles);
    }
}
