package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contrepartie.shared.Role;

/** The demonstration: its login page names the users that the embedded server is set up with. */
@Named
@ApplicationScoped
public class Demo {

    /**
     * Somebody who may sign in.
     *
     * @param name login name
     * @param role what he is
     */
    public record User(String name, Role role) {}

    /** Whether this server is a demonstration (setting {@code contrepartie.demo}). */
    public boolean isOn() {
        return Boolean.getBoolean("contrepartie.demo");
    }

    /** One password for all. Never used outside the demonstration. */
    public String getPassword() {
        return "contrepartie";
    }

    /**
     * The users of the embedded server and of the realm, by their role. A second officer and a second head, so that four
     * eyes can be shown.
     */
    public List<User> getUsers() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .flatMap(Demo::of)
                .toList();
    }

    private static Stream<User> of(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        boolean twice = role == Role.OFFICER || role == Role.HEAD;
        return twice ? Stream.of(new User(name, role), new User(name + "2", role)) : Stream.of(new User(name, role));
    }
}
