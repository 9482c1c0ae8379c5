package org.contrepartie.access;

import static org.contrepartie.shared.Role.Names.ADMIN;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/** The staff of the authority: who they are, who stands in for them, and, where the server keeps them itself, their way in. */
@Stateless
@RolesAllowed({ADMIN, SYSTEM})
public class StaffService {

    private static final int SHORTEST_PASSWORD = 12;

    /** In bytes: bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;

    private static final String LOGIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99}";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SignIns signIns;

    @EJB
    private AuditTrail trail;

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
    public List<StaffForm> list() {
        return em.createNamedQuery("Staff.all", Staff.class).getResultList().stream()
                .map(Staff::form)
                .toList();
    }

    /** Whether the server keeps who may sign in itself, so that somebody can be entered with a password. */
    public boolean keepsSignIns() {
        return signIns.areKept();
    }

    /**
     * Enters somebody, once; who is there already stays as he is. How he signs in is not settled here.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    public void enter(StaffForm form) {
        checked(form).done();
        if (em.find(Staff.class, form.login()) == null) {
            write(new Staff(form.login()), form, "enter_staff");
        }
    }

    /** The same for somebody of whom only his names are known. */
    public void enter(String login, String displayName, String unit, String email) {
        enter(new StaffForm(login, displayName, unit, email, Set.of(), null, null, null));
    }

    /**
     * Enters somebody who can sign in from now on.
     *
     * @param password his first, at least twelve characters; kept nowhere but hashed
     * @throws Invalid naming each field that cannot be taken, also where the server does not keep who may sign in
     */
    @RolesAllowed(ADMIN)
    public void enterWithPassword(StaffForm form, String password) {
        Invalid.Check check = checked(form)
                .that(!form.roles().isEmpty(), "roles", "field.required")
                .that(signIns.areKept(), "password", "staff.keptElsewhere")
                .required("password", password);
        if (password != null && !password.isBlank()) {
            int bytes = password.getBytes(StandardCharsets.UTF_8).length;
            check.that(password.length() >= SHORTEST_PASSWORD, "password", "staff.passwordShort")
                    .that(bytes <= LONGEST_PASSWORD, "password", "staff.passwordLong")
                    .that(!password.equalsIgnoreCase(form.login()), "password", "staff.passwordIsLogin");
        }
        if (form.login() != null && form.login().matches(LOGIN)) {
            check.that(em.find(Staff.class, form.login()) == null, "login", "staff.taken");
        }
        check.done();
        if (signIns.knows(form.login())) {
            throw new Invalid("login", "staff.taken");
        }
        write(new Staff(form.login()), form, "enter_staff");
        em.flush();
        signIns.open(form.login(), form.roles(), password);
    }

    /**
     * Says anew what is entered about somebody. Where the server keeps who may sign in, his roles there follow.
     *
     * @throws Unknown if there is no such member of the staff
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed(ADMIN)
    public void amend(StaffForm form) {
        Staff staff = Optional.ofNullable(em.find(Staff.class, String.valueOf(form.login())))
                .orElseThrow(() -> new Unknown(String.valueOf(form.login())));
        checked(form)
                .that(form.deputy() == null || isKnown(form.deputy()), "deputy", "access.unknownStaff")
                .that(!form.login().equals(form.deputy()), "deputy", "staff.ownDeputy")
                .done();
        boolean otherRoles = !staff.roles().equals(form.roles());
        write(staff, form, "amend_staff");
        em.flush();
        if (otherRoles && signIns.areKept()) {
            signIns.change(form.login(), form.roles());
        }
    }

    /** As what somebody is entered; what he may do is settled when he signs in. */
    @PermitAll
    public boolean hasRole(String login, Role role) {
        return find(login).filter(staff -> staff.roles().contains(role)).isPresent();
    }

    /** As what somebody is entered; what he may do is settled when he signs in. None where he is not. */
    @PermitAll
    public Set<Role> rolesOf(String login) {
        return find(login).map(Staff::roles).orElseGet(Set::of);
    }

    /** Who is named to stand in for somebody. Empty where nobody is. */
    @PermitAll
    public Optional<String> deputyOf(String login) {
        return find(login).map(staff -> staff.form().deputy());
    }

    /** The unit that somebody belongs to. Empty where nobody entered one. */
    @PermitAll
    public Optional<String> unitOf(String login) {
        return find(login).map(staff -> staff.form().unit());
    }

    /** Who is entered as head: those of that unit first, then the others, by name. */
    @PermitAll
    public List<String> headsOf(String unit) {
        return em.createNamedQuery("Staff.all", Staff.class).getResultList().stream()
                .filter(staff -> staff.roles().contains(Role.HEAD))
                .sorted(Comparator.comparing(
                        staff -> !Objects.equals(staff.form().unit(), unit)))
                .map(Staff::login)
                .toList();
    }

    /** Whether somebody is away today. */
    @PermitAll
    public boolean isAbsent(String login) {
        return find(login)
                .filter(staff -> staff.form().isAbsentOn(LocalDate.now(clock)))
                .isPresent();
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

    private Optional<Staff> find(String login) {
        return Optional.ofNullable(login).map(known -> em.find(Staff.class, known));
    }

    private void write(Staff staff, StaffForm form, String act) {
        StaffForm before = staff.displayName() == null ? null : staff.form();
        staff.say(form);
        em.merge(staff);
        // The cases of an officer go with him to another unit.
        em.createNamedQuery("KnownCase.ofOfficer", KnownCase.class)
                .setParameter("login", form.login())
                .getResultList()
                .forEach(one -> one.isWorkedOnBy(form.unit()));
        trail.recordInRegister(Happening.of(act, form.login())
                .saying("staff", before, form)
                .with("unit", form.unit())
                .with("roles", form.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .with("deputy", form.deputy())
                .with("absentFrom", form.absentFrom())
                .with("absentUntil", form.absentUntil()));
    }

    private static Invalid.Check checked(StaffForm form) {
        boolean inOrder = form.absentFrom() == null
                ? form.absentUntil() == null
                : form.absentUntil() == null || !form.absentUntil().isBefore(form.absentFrom());
        return new Invalid.Check()
                .text("login", form.login(), 100)
                .that(
                        form.login() == null
                                || form.login().isBlank()
                                || form.login().matches(LOGIN),
                        "login",
                        "staff.login")
                .text("displayName", form.displayName(), 200)
                .atMost("unit", form.unit(), 100)
                .atMost("email", form.email(), 320)
                .that(form.email() == null || form.email().matches("\\S+@\\S+"), "email", "staff.email")
                .that(!form.roles().contains(Role.SYSTEM), "roles", "field.unknownValue")
                .that(inOrder, "absentUntil", "staff.absence");
    }
}
