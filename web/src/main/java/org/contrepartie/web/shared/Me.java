package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contrepartie.shared.Role;

/** Who is signed in, for the header. What somebody may do is never decided here. */
@Named
@RequestScoped
public class Me {

    private HttpServletRequest request;

    protected Me() {}

    @Inject
    public Me(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /** The login name, empty for nobody. */
    public String getName() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** Two letters at most: those of the first two words of the name, else its first two letters. */
    public String getInitials() {
        return initials(getName());
    }

    /** The roles in the order of the enum. */
    public List<Role> getRoles() {
        return Stream.of(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .toList();
    }

    /** Whether he holds this role. */
    public boolean is(Role role) {
        return request.isUserInRole(role.name());
    }

    static String initials(String name) {
        String[] words = name.strip().split("[\\s._@-]+");
        String letters = words.length > 1 ? first(words[0]) + first(words[1]) : words[0];
        return letters.substring(0, Math.min(2, letters.length())).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1);
    }
}
