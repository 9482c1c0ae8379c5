package org.contrepartie.web.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.access.GlassService;
import org.contrepartie.access.GlassService.AlertRow;
import org.contrepartie.web.shared.Door;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** Break-glass: the form of whoever needs it, and the alerts of whoever watches. */
@Named
@RequestScoped
public class GlassView {

    private static final int MOST = 100;

    @EJB
    private GlassService glasses;

    @Inject
    private Door door;

    private String caseRef;
    private String reason;
    private List<AlertRow> mine;
    private List<AlertRow> alerts;
    private List<AlertRow> unseen;

    /** Opens the case and goes there. */
    public void breakGlass() {
        if (Refusals.done(() -> glasses.breakGlass(caseRef == null ? null : caseRef.strip(), reason))) {
            Notices.goAndTell("/casefile/file/" + caseRef.strip(), "casefile_glass.broken");
        }
    }

    /** Says that the reader saw an alert. */
    public void see(AlertRow alert) {
        if (Refusals.done(() -> glasses.acknowledge(alert.id()))) {
            Notices.goAndTell("/casefile/glass", "casefile_glass.seen");
        }
    }

    /** Whether the reader is alerted. */
    public boolean isWatching() {
        return door.opens("glass_alerts");
    }

    /** What the reader opened and may still read. */
    public List<AlertRow> getMine() {
        if (mine == null) {
            mine = glasses.mine();
        }
        return mine;
    }

    /** All alerts, the latest first. */
    public List<AlertRow> getAlerts() {
        if (alerts == null) {
            alerts = isWatching() ? glasses.alerts(MOST) : List.of();
        }
        return alerts;
    }

    /** Those that wait for the reader. */
    public List<AlertRow> getUnseen() {
        if (unseen == null) {
            unseen = isWatching() ? glasses.unseen(MOST) : List.of();
        }
        return unseen;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
