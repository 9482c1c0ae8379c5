package org.contrepartie.access;

import static org.contrepartie.shared.Role.Names.ADMIN;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;

/** The staff of the authority: names for logins. */
@Stateless
@RolesAllowed({ADMIN, SYSTEM})
public class StaffService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    /** One member of the staff, as a list shows him. */
    public record StaffRow(String login, String displayName, String unit, String email) implements Serializable {}

    /** A member of the staff, as others choose him from a list. */
    public record Colleague(String login, String displayName) implements Serializable {}

    /** All of them as others choose them, by name. */
    @PermitAll
    public List<Colleague> colleagues() {
        return em.createNamedQuery("Staff.all", Staff.class).getResultList().stream()
                .map(staff -> new Colleague(staff.login(), staff.displayName()))
                .toList();
    }

    /** All of them, by name. */
    public List<StaffRow> list() {
        return em.createNamedQuery("Staff.all", Staff.class).getResultList().stream()
                .map(staff -> new StaffRow(staff.login(), staff.displayName(), staff.unit(), staff.email()))
                .toList();
    }

    /**
     * Enters somebody, once; who is there already stays as he is.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    public void enter(String login, String displayName, String unit, String email) {
        new Invalid.Check()
                .text("login", login, 100)
                .text("displayName", displayName, 200)
                .atMost("unit", unit, 100)
                .atMost("email", email, 320)
                .done();
        if (em.find(Staff.class, login) == null) {
            em.persist(new Staff(login, displayName, unit, email));
            trail.recordInRegister(Happening.of("enter_staff", login).with("unit", unit));
        }
    }

    /** The name of a login; the login itself where nobody entered a name. Every role sees who acted. */
    @PermitAll
    public String nameOf(String login) {
        return Optional.ofNullable(em.find(Staff.class, login))
                .map(Staff::displayName)
                .orElse(login);
    }

    /** Whether there is such a member of the staff. */
    @PermitAll
    public boolean isKnown(String login) {
        return em.find(Staff.class, login) != null;
    }
}
