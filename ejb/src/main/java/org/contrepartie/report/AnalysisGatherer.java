package org.contrepartie.report;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.AppraisalService;
import org.contrepartie.terms.RenditionService;
import org.contrepartie.terms.SimilarityService;
import org.contrepartie.terms.Subject;

/** Brings together what was made of the clauses of a scheme. */
@Dependent
class AnalysisGatherer {

    @EJB
    private AnchorService anchors;

    @EJB
    private RenditionService renditions;

    @EJB
    private AppraisalService appraisals;

    @EJB
    private SimilarityService similar;

    ClauseAnalysis of(Optional<String> scheme) {
        return scheme.map(ref -> new ClauseAnalysis(
                        anchors.open(ref),
                        renditions.groups(ref),
                        Stream.of(Subject.Sheet.values())
                                .map(sheet -> appraisals.sheet(ref, sheet))
                                .flatMap(List::stream)
                                .toList(),
                        similar.alerts(ref)))
                .orElse(ClauseAnalysis.NONE);
    }
}
