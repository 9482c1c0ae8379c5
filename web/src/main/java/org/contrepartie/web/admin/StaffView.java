package org.contrepartie.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** The staff: who they are and who stands in for them. No case, and no way to one. */
@Named
@RequestScoped
public class StaffView {

    @EJB
    private StaffService staff;

    @Inject
    @Param(name = "of")
    private String of;

    private List<StaffForm> rows;
    private StaffForm amended;
    private String login;
    private String displayName;
    private String unit;
    private String email;
    private String[] roles = new String[0];
    private String deputy;
    private LocalDate absentFrom;
    private LocalDate absentUntil;
    private String password;

    /** Where somebody is said anew, the form begins with what is entered. */
    @PostConstruct
    void begin() {
        if (of == null) {
            return;
        }
        amended = getRows().stream()
                .filter(row -> row.login().equals(of))
                .findFirst()
                .orElseThrow(() -> new Unknown(of));
        login = amended.login();
        displayName = amended.displayName();
        unit = amended.unit();
        email = amended.email();
        roles = amended.roles().stream().map(Role::name).toArray(String[]::new);
        deputy = amended.deputy();
        absentFrom = amended.absentFrom();
        absentUntil = amended.absentUntil();
    }

    /** Enters somebody, who can sign in at once where the server keeps who may. */
    public void enter() {
        boolean done = Refusals.done(() -> {
            if (isKept()) {
                staff.enterWithPassword(form(login), password);
            } else {
                staff.enter(form(login));
            }
        });
        if (done) {
            Notices.goAndTell("/admin/staff", "admin_staff.entered", displayName);
        }
    }

    /** Says anew what is entered about somebody. */
    public void amend() {
        if (Refusals.done(() -> staff.amend(form(of)))) {
            Notices.goAndTell("/admin/staff", "admin_staff.amended", displayName);
        }
    }

    private StaffForm form(String who) {
        Set<Role> chosen = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
        return new StaffForm(who, displayName, unit, email, chosen, deputy, absentFrom, absentUntil);
    }

    /** Whether the server keeps who may sign in itself. */
    public boolean isKept() {
        return staff.keepsSignIns();
    }

    public List<StaffForm> getRows() {
        if (rows == null) {
            rows = staff.list();
        }
        return rows;
    }

    /** Who is said anew, null where somebody new is entered. */
    public StaffForm getAmended() {
        return amended;
    }

    /** The roles that somebody may be entered with, in their order. */
    public List<Role> getAllRoles() {
        return Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).toList();
    }

    /** The roles of somebody, in their order. */
    public List<Role> rolesOf(StaffForm row) {
        return row.roles().stream().sorted().toList();
    }

    public String nameOf(String one) {
        return staff.nameOf(one);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles == null ? new String[0] : roles.clone();
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getAbsentFrom() {
        return absentFrom;
    }

    public void setAbsentFrom(LocalDate absentFrom) {
        this.absentFrom = absentFrom;
    }

    public LocalDate getAbsentUntil() {
        return absentUntil;
    }

    public void setAbsentUntil(LocalDate absentUntil) {
        this.absentUntil = absentUntil;
    }

    /** Never sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
