package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.access.StaffService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.AlertRow;
import org.contrepartie.terms.NearClause;
import org.contrepartie.terms.SimilarityService;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Nearly the same clauses elsewhere, and the alerts of a scheme; says what one makes of an alert. */
@Named
@RequestScoped
public class SimilarView {

    @Inject
    private SimilarityService similar;

    @Inject
    private StaffService staff;

    @Inject
    private Origin origin;

    @Inject
    @Param
    private Long alert;

    private String note;
    private final Map<String, List<NearClause>> near = new LinkedHashMap<>();
    private final Map<String, List<AlertRow>> alerts = new LinkedHashMap<>();

    public List<NearClause> near(String scheme) {
        return near.computeIfAbsent(scheme, similar::near);
    }

    public List<AlertRow> alerts(String scheme) {
        return alerts.computeIfAbsent(scheme, similar::alerts);
    }

    /** The alerts that nobody has seen. */
    public List<AlertRow> unseen(String scheme) {
        return alerts(scheme).stream().filter(one -> one.seen() == null).toList();
    }

    /**
     * The alert of the form.
     *
     * @throws Unknown if the scheme has none
     */
    public AlertRow getAlert() {
        return alerts(origin.getScheme()).stream()
                .filter(one -> one.id().equals(alert))
                .findFirst()
                .orElseThrow(() -> new Unknown("alert " + alert));
    }

    /** Opens the form. */
    public void open() {
        origin.open();
        getAlert();
    }

    public void see() {
        if (Refusals.done(() -> similar.see(origin.getScheme(), alert, note))) {
            origin.goBack("clauses", "similar.seen");
        }
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
