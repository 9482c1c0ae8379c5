package org.contrepartie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A member of the authority's staff, by login name. What he may do comes from the server, not from here. */
@Entity
@Table(name = "staff")
@NamedQuery(name = "Staff.all", query = "select s from Staff s order by s.displayName, s.login")
public class Staff {

    @Id
    @Column(name = "login", length = 100)
    private String login;

    @Column(name = "display_name", length = 200, nullable = false)
    private String displayName;

    @Column(name = "unit", length = 100)
    private String unit;

    @Column(name = "email", length = 320)
    private String email;

    protected Staff() {}

    Staff(String login, String displayName, String unit, String email) {
        this.login = login;
        this.displayName = displayName;
        this.unit = unit;
        this.email = email;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public String unit() {
        return unit;
    }

    public String email() {
        return email;
    }
}
