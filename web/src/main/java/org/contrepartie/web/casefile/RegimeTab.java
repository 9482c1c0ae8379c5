package org.contrepartie.web.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.deadline.RegimeReason;
import org.contrepartie.procedure.RegimeService;
import org.contrepartie.procedure.RegimeSheet;
import org.contrepartie.workflow.Procedure;

/** Which chapters of Regulation (EU) 2025/2518 apply to a case, and why. */
@Named
@RequestScoped
public class RegimeTab {

    @EJB
    private RegimeService regimes;

    @Inject
    private CaseFileView view;

    private RegimeSheet sheet;

    private RegimeSheet sheet() {
        if (sheet == null) {
            sheet = regimes.of(view.getReference());
        }
        return sheet;
    }

    /** Why, chapter by chapter. */
    public List<RegimeReason> getReasons() {
        return sheet().regime().reasons();
    }

    /** Whether the case is none of cooperation, so that no clock of the regulation runs. */
    public boolean isNational() {
        return !sheet().crossBorder();
    }

    /** The key of what is assumed while nobody set the procedure; null once somebody did. */
    public String getAssumption() {
        if (sheet().procedure() != Procedure.UNDETERMINED) {
            return null;
        }
        return sheet().crossBorder() ? "casefile_regime.plausible" : "casefile_regime.notPlausible";
    }
}
