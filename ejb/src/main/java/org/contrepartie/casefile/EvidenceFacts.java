package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.workflow.AboutEvidence;

/** Answers what is on file as exhibits, from the package {@code evidence}. */
@Dependent
public class EvidenceFacts implements FactsSource<AboutEvidence> {

    @EJB
    private EvidenceService evidence;

    @Override
    public Class<AboutEvidence> part() {
        return AboutEvidence.class;
    }

    @Override
    public AboutEvidence about(CaseFile file) {
        return new AboutEvidence() {
            @Override
            public boolean hasHearingReport() {
                return has(Exhibit.Kind.HEARING_REPORT);
            }

            @Override
            public boolean hasInspectionReport() {
                return has(Exhibit.Kind.INSPECTION_REPORT);
            }

            @Override
            public boolean hasExhibit() {
                return evidence.ofCase(file.reference()).stream().anyMatch(row -> !row.isWithdrawn());
            }

            @Override
            public boolean isFileKept() {
                return evidence.isWhole(file.reference());
            }

            private boolean has(Exhibit.Kind kind) {
                return evidence.ofCase(file.reference()).stream().anyMatch(row -> row.kind() == kind);
            }
        };
    }
}
