package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** All that was put to the respondent is dropped (T23b), and the hearing ends. */
@Dependent
public class Dropping implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @Override
    public Set<Step> of() {
        return Set.of(Step.DROP_ALL);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        String login = context.caller().name();
        shelf.allegations(file.reference()).stream()
                .filter(one -> one.status() == Allegation.Status.NOTIFIED || one.status() == Allegation.Status.DRAFT)
                .forEach(one -> one.drop(given.reason(), login, now));
        shelf.lastHearing(file.reference()).ifPresent(hearing -> hearing.end(LocalDate.now(clock)));
    }
}
