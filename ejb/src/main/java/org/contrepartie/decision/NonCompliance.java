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
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * An order was not complied with (T33): a new allegation, in the words of who takes the step, linked to the decision that
 * ordered the measure. It has to be put to the respondent like any other.
 *
 * <p>Source: GDPR 83(6).
 */
@Dependent
public class NonCompliance implements StepEffect {

    private static final String PROVISION = "GDPR 83(6)";

    @Inject
    private CaseShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @Override
    public Set<Step> of() {
        return Set.of(Step.SANCTION_NON_COMPLIANCE);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        String label = given.text(Datum.MEASURE).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        String words = given.reason();
        new Invalid.Check()
                .atMost("reason", words, 2000)
                .that(
                        shelf.measures(file.reference()).stream()
                                .anyMatch(one -> one.label().equals(label) && one.isInDefault(today)),
                        "data.measure",
                        "measure.notInDefault")
                .done();
        Decision prior = shelf.adopted(file.reference()).orElseThrow();
        Allegation alleged = new Allegation(
                file.reference(),
                shelf.nextAllegation(file.reference()),
                AllegationForm.sketch(words, PROVISION),
                context.caller().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        alleged.follow(prior.reference(), label);
        shelf.keep(alleged);
    }
}
