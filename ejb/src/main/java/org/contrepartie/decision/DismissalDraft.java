package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** With the proposal to dismiss (T15) the decision is drafted; who proposes it does not adopt it (T28). */
@Dependent
public class DismissalDraft implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @Override
    public Set<Step> of() {
        return Set.of(Step.PROPOSE_DISMISSAL);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        String login = context.caller().name();
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        DecisionForm form = new DecisionForm(
                Decision.Kind.DISMISSAL,
                Decision.Track.of(file.track()),
                given.text(Datum.OPERATIVE).orElseThrow(),
                given.reason(),
                false,
                List.of(),
                Set.of());
        shelf.draft(file.reference())
                .ifPresentOrElse(
                        draft -> draft.say(form, login, now),
                        () -> shelf.keep(new Decision(
                                file.reference(), shelf.nextDecision(file.reference()), form, login, now)));
        file.proposeDismissal(login);
    }
}
