package org.contrepartie.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.workflow.ClosingGround;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Step;

/** A case without a complaint ends without action (T15b). */
@Dependent
public class NoAction implements StepEffect {

    @Inject
    private Clock clock;

    @Override
    public Set<Step> of() {
        return Set.of(Step.CLOSE_NO_ACTION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        ClosingGround ground =
                given.choice(Datum.CLOSING_GROUND, ClosingGround.class).orElseThrow();
        Outcome outcome = ground == ClosingGround.NOTHING_FOUND ? Outcome.NO_INFRINGEMENT : Outcome.OUT_OF_SCOPE;
        file.endWith(outcome, LocalDate.now(clock));
    }
}
