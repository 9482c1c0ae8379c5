package org.contrepartie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.shared.Role;

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

    /** Names of roles, with commas; null for somebody entered without. */
    @Column(name = "roles", length = 200)
    private String roles;

    @Column(name = "deputy", length = 100)
    private String deputy;

    @Column(name = "absent_from")
    private LocalDate absentFrom;

    @Column(name = "absent_until")
    private LocalDate absentUntil;

    protected Staff() {}

    Staff(String login) {
        this.login = login;
    }

    /** He is entered so from now on. */
    void say(StaffForm form) {
        this.displayName = form.displayName().strip();
        this.unit = form.unit();
        this.email = form.email();
        this.roles = form.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.deputy = form.deputy();
        this.absentFrom = form.absentFrom();
        this.absentUntil = form.absentUntil();
    }

    StaffForm form() {
        return new StaffForm(login, displayName, unit, email, roles(), deputy, absentFrom, absentUntil);
    }

    Set<Role> roles() {
        Stream<String> names = roles == null ? Stream.empty() : Stream.of(roles.split(","));
        return names.flatMap(name -> Role.named(name).stream()).collect(Collectors.toSet());
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }
}
