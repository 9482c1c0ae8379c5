package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.deadline.Period;
import org.contrepartie.decision.CapRow;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.TurnoverForm;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.omnifaces.cdi.Param;

/** The measures of a case, and the form in which one is withdrawn. */
@Named
@RequestScoped
public class MeasuresTab {

    private static final Set<Role> WRITERS = Set.of(Role.OFFICER, Role.RAPPORTEUR, Role.HEAD, Role.COMMITTEE);

    @Inject
    private MeasureService measures;

    @Inject
    private DecisionService decisions;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    @Inject
    @Param(name = "withdraw")
    private Integer number;

    private List<MeasureRow> rows;
    private String reason;

    /** Withdraws the one that the address names, and shows the list again. */
    public void withdraw() {
        String reference = view.getReference();
        if (Refusals.done(() -> measures.withdraw(reference, number, reason))) {
            Notices.goAndTell(
                    "/casefile/file/" + reference + "/measures", "casefile_measures.withdrawnNow", "M" + number);
        }
    }

    public List<MeasureRow> getAll() {
        if (rows == null) {
            rows = measures.ofCase(view.getReference());
        }
        return rows;
    }

    /** What is known of the turnover, null while nobody said anything. */
    public TurnoverForm getTurnover() {
        return measures.turnover(view.getReference()).orElse(null);
    }

    /** The maxima of a fine today, none while the turnover is unknown. */
    public List<CapRow> getMaxima() {
        return measures.maxima(view.getReference(), decisions.trackOf(view.getReference()));
    }

    /** Whether the reader may envisage measures on this case. */
    public boolean isWriting() {
        return view.isOpen() && WRITERS.stream().anyMatch(me::is);
    }

    /** Whether he may record the turnover. */
    public boolean isCounting() {
        return isWriting() && (me.is(Role.OFFICER) || me.is(Role.RAPPORTEUR) || me.is(Role.HEAD));
    }

    /** Whether he may say that measure otherwise. */
    public boolean amends(MeasureRow row) {
        return isWriting() && row.status() == Measure.Status.ENVISAGED;
    }

    /** Whether he may withdraw that measure: once it is ordered, only the deciding body may. */
    public boolean withdraws(MeasureRow row) {
        boolean ordered = row.status() == Measure.Status.ORDERED || row.status() == Measure.Status.LIQUIDATED;
        return amends(row) || ordered && view.isOpen() && me.is(Role.COMMITTEE);
    }

    /** The period of a measure as it is counted, null where it has none. */
    public Period periodOf(MeasureForm form) {
        return form.period() == null
                ? null
                : new Given(null, Map.of(Datum.PERIOD.field(), form.period()))
                        .period(Datum.PERIOD)
                        .orElse(null);
    }

    /** The tone of a status. */
    public String tone(Measure.Status status) {
        return switch (status) {
            case ENVISAGED, WITHDRAWN -> "quiet";
            case ORDERED, LIQUIDATED -> "warn";
            case EXECUTED -> "ok";
        };
    }

    /** The glyph of a status. */
    public String icon(Measure.Status status) {
        return switch (status) {
            case ENVISAGED -> "pen";
            case ORDERED -> "scale";
            case EXECUTED -> "check";
            case WITHDRAWN -> "lock";
            case LIQUIDATED -> "offer";
        };
    }

    /** The number of the one to be withdrawn, null for none. */
    public Integer getNumber() {
        return number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
