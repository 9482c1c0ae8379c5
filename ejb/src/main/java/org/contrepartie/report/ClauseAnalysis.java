package org.contrepartie.report;

import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.terms.AlertRow;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.Subject;

/**
 * What was made of the clauses of a scheme.
 *
 * @param open clauses that were not found again for certain in a newer version
 * @param renditions clauses that render the same words
 * @param appraisals what was stated on rights, consent and risks, and what the elements suggest
 * @param alerts where an offer that was withdrawn seems to come back
 */
public record ClauseAnalysis(
        List<AnchorLine> open, List<RenditionGroup> renditions, List<AppraisalLine> appraisals, List<AlertRow> alerts) {

    /** Of no scheme. */
    public static final ClauseAnalysis NONE = new ClauseAnalysis(List.of(), List.of(), List.of(), List.of());

    public ClauseAnalysis {
        open = List.copyOf(open);
        renditions = List.copyOf(renditions);
        appraisals = List.copyOf(appraisals);
        alerts = List.copyOf(alerts);
    }

    /** The lines of a sheet of which anything is said. */
    public List<AppraisalLine> of(Subject.Sheet sheet) {
        return appraisals.stream()
                .filter(line -> line.subject().sheet() == sheet && (line.suggested() != null || line.now() != null))
                .toList();
    }

    /** The logins of those who stated something. */
    Stream<String> authors() {
        return appraisals.stream().filter(line -> line.now() != null).map(line -> line.now()
                .by());
    }
}
