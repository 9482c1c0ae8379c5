package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.AllegationService;

/** What the authority may put to the respondent on a case. */
@Named
@RequestScoped
public class AllegationsTab {

    @Inject
    private AllegationService allegations;

    @Inject
    private CaseFileView view;

    public List<AllegationRow> getAll() {
        return allegations.ofCase(view.getReference());
    }
}
