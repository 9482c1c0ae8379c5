package org.contrepartie.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.access.StaffService;
import org.contrepartie.access.StaffService.StaffRow;

/** The staff: names for logins. No case, and no way to one. */
@Named
@RequestScoped
public class StaffView {

    @EJB
    private StaffService staff;

    private List<StaffRow> rows;

    public List<StaffRow> getRows() {
        if (rows == null) {
            rows = staff.list();
        }
        return rows;
    }
}
