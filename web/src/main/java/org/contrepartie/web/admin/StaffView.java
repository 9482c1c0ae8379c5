package org.contrepartie.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.access.StaffService;
import org.contrepartie.access.StaffService.StaffRow;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The staff: names for logins. No case, and no way to one. Passwords and roles are the server's. */
@Named
@RequestScoped
public class StaffView {

    @EJB
    private StaffService staff;

    private List<StaffRow> rows;
    private String login;
    private String displayName;
    private String unit;
    private String email;

    /** Enters somebody, so that a case may be given to him. */
    public void enter() {
        if (Refusals.done(() -> staff.enter(login, displayName, unit, email))) {
            Notices.goAndTell("/admin/staff", "admin_staff.entered", displayName);
        }
    }

    public List<StaffRow> getRows() {
        if (rows == null) {
            rows = staff.list();
        }
        return rows;
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
}
