package org.contrepartie.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A member of the deciding body on the list of attendance. */
@Embeddable
public class Attendee {

    /** Whether a member was there. */
    public enum Presence {
        PRESENT,
        ABSENT,
        /** Kept out because of an interest; was not in the room. */
        RECUSED
    }

    @Column(name = "name", length = 200, nullable = false)
    private String name;

    @Column(name = "login", length = 100)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence", length = 20, nullable = false)
    private Presence presence;

    protected Attendee() {}

    Attendee(AttendeeForm form) {
        this.name = form.name();
        this.login = form.login();
        this.presence = form.presence();
    }

    AttendeeForm shown() {
        return new AttendeeForm(name, login, presence);
    }
}
