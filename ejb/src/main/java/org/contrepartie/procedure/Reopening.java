package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** A closed case lives again (T36), on an exhibit that is on file: a new cycle begins, how it had ended is kept. */
@Dependent
public class Reopening implements StepEffect {

    @EJB
    private EvidenceService evidence;

    @Override
    public Set<Step> of() {
        return Set.of(Step.REOPEN);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        evidence.read(file.reference(), given.number(Datum.EXHIBIT).orElseThrow());
        file.reopened();
    }
}
