package org.contrepartie.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.access.StaffService;
import org.contrepartie.clock.CalendarCorrectionRow;
import org.contrepartie.clock.CalendarPreview;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** One correction of a calendar: what it would change, for who is to agree to it. */
@Named
@RequestScoped
public class HolidayView {

    @EJB
    private CalendarService calendars;

    @EJB
    private StaffService staff;

    @Inject
    private Me me;

    @Inject
    @Param(name = "id")
    private Long id;

    private CalendarCorrectionRow row;
    private CalendarPreview preview;
    private String because;

    /** The correction that is looked at. */
    public CalendarCorrectionRow getRow() {
        if (row == null) {
            row = calendars.correction(id);
        }
        return row;
    }

    /** What it would change; null for who is not asked to agree. */
    public CalendarPreview getPreview() {
        if (preview == null && isDeciding()) {
            preview = calendars.preview(id);
        }
        return preview;
    }

    /** Whether the reader decides: a head of unit, while nobody did. */
    public boolean isDeciding() {
        return getRow().eyes().isPending() && me.is(Role.HEAD);
    }

    /** Whether he proposed it himself and may only take it back. */
    public boolean isOwn() {
        return getRow().eyes().isPending()
                && getRow().eyes().proposedBy().equals(me.getName())
                && (me.is(Role.HEAD) || me.is(Role.ADMIN));
    }

    /** Agrees. */
    public void agree() {
        Refusals.orShown(() -> calendars.agree(id))
                .ifPresent(changed -> Notices.goAndTell(list(), "admin_holiday.agreed", changed));
    }

    /** Refuses, or takes back. */
    public void refuse() {
        if (Refusals.done(() -> calendars.refuse(id, because))) {
            Notices.goAndTell(list(), "admin_holiday.refused");
        }
    }

    private String list() {
        return "/admin/holidays?calendar=" + getRow().calendar() + "&year="
                + getRow().day().getYear();
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
