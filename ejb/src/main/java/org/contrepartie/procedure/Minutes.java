package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** A hearing or an inspection is recorded (T14) on its minutes, and on no other exhibit. Source: GDPR 58(1)(e), (f). */
@Dependent
public class Minutes implements StepEffect {

    @EJB
    private EvidenceService evidence;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.RECORD_HEARING, Step.RECORD_INSPECTION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        Exhibit.Kind kind = step == Step.RECORD_HEARING ? Exhibit.Kind.HEARING_REPORT : Exhibit.Kind.INSPECTION_REPORT;
        int number = given.number(Datum.EXHIBIT).orElseThrow();
        boolean onFile = evidence.ofCase(file.reference()).stream()
                .anyMatch(one -> one.number() == number && one.kind() == kind);
        if (!onFile) {
            throw new Invalid("data.exhibit", "exhibit.noMinutes");
        }
    }
}
