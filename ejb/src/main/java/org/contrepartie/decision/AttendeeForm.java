package org.contrepartie.decision;

import java.io.Serializable;

/**
 * A member of the deciding body, as the list of attendance names him.
 *
 * @param login null where he has none in this house
 */
public record AttendeeForm(String name, String login, Attendee.Presence presence) implements Serializable {

    public AttendeeForm {
        name = name == null ? null : name.strip();
        login = login == null || login.isBlank() ? null : login.strip();
    }

    boolean isPresent() {
        return presence == Attendee.Presence.PRESENT;
    }
}
