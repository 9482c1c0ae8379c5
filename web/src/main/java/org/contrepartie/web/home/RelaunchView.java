package org.contrepartie.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.terms.AlertRow;
import org.contrepartie.terms.SimilarityService;
import org.contrepartie.web.shared.Door;

/** The alerts about schemes of my cases: an offer that was withdrawn seems to come back. */
@Named
@RequestScoped
public class RelaunchView {

    @EJB
    private SimilarityService similar;

    @Inject
    private Door door;

    private List<AlertRow> alerts;

    public List<AlertRow> getAlerts() {
        if (alerts == null) {
            alerts = door.opens("casefile") ? similar.mine() : List.of();
        }
        return alerts;
    }
}
