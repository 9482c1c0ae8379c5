package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import org.contrepartie.decision.AppealRow;
import org.contrepartie.decision.CapRow;
import org.contrepartie.decision.DecisionForm.FindingForm;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.HearingRow;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.ObservationRow;

/**
 * What was put to the parties, what they said, and what was decided. A decision that is not adopted is nobody's business yet.
 *
 * @param maxima what the law allows at most; empty while the turnover is unknown
 * @param decision empty until it is adopted
 */
public record Proceedings(
        List<HearingRow> hearings,
        List<ObservationRow> observations,
        List<MeasureRow> measures,
        List<CapRow> maxima,
        Optional<DecisionSheet> decision,
        List<AppealRow> appeals) {

    /** Of a case in which nothing was put to anybody. */
    public static final Proceedings NONE =
            new Proceedings(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

    public Proceedings {
        hearings = List.copyOf(hearings);
        observations = List.copyOf(observations);
        measures = List.copyOf(measures);
        maxima = List.copyOf(maxima);
        decision = decision.filter(DecisionSheet::isSealed);
        appeals = List.copyOf(appeals);
    }

    /** What the decision holds on that allegation. Empty until it is adopted. */
    Optional<FindingForm> finding(int allegation) {
        return decision.flatMap(sheet -> sheet.form().findings().stream()
                .filter(one -> one.allegation() == allegation)
                .findFirst());
    }
}
