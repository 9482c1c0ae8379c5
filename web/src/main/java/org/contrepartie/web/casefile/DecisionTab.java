package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.contrepartie.decision.AppealRow;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.Finding;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.workflow.CaseState;

/** The decision of a case, drafted or sealed, who was there, and the appeals against it. */
@Named
@RequestScoped
public class DecisionTab {

    private static final Set<Role> WRITERS = Set.of(Role.OFFICER, Role.RAPPORTEUR, Role.HEAD, Role.COMMITTEE);

    @Inject
    private DecisionService decisions;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    private DecisionSheet sheet;
    private boolean looked;

    /** The decision, null while there is none. */
    public DecisionSheet getSheet() {
        if (!looked) {
            sheet = decisions.read(view.getReference()).orElse(null);
            looked = true;
        }
        return sheet;
    }

    public List<AppealRow> getAppeals() {
        return decisions.appeals(view.getReference());
    }

    /** Whether the reader may draft the decision now. */
    public boolean isWriting() {
        return isBeforeTheBody() && WRITERS.stream().anyMatch(me::is);
    }

    /** Whether he may record who is there. */
    public boolean isCounting() {
        return isBeforeTheBody() && getSheet() != null && !getSheet().isSealed() && me.is(Role.COMMITTEE);
    }

    /** The tone of a verdict. */
    public String tone(Finding.Verdict verdict) {
        return verdict == Finding.Verdict.UPHELD ? "warn" : "ok";
    }

    private boolean isBeforeTheBody() {
        return view.getSheet().state() == CaseState.DRAFT_DECISION;
    }
}
