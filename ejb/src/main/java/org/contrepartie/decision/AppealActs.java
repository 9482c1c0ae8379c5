package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.RunningClock.Ground;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * An appeal to a court is recorded, and what became of it (A20): the same day and court mean the same appeal. A stay stops the
 * clocks of the measures, an annulment ends the measures, and the figure of a court that reduces a fine is its amount from then
 * on.
 *
 * <p>Source: GDPR 78; 2025/2518 12(2).
 */
@Dependent
public class AppealActs implements ActEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @Override
    public Set<Act> of() {
        return Set.of(Act.RECORD_APPEAL);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        String caseRef = file.reference();
        Decision decision = shelf.adopted(caseRef).orElseThrow(() -> new Invalid("data.lodgedOn", "appeal.noDecision"));
        Optional<Integer> paper = given.number(Datum.EXHIBIT).map(number -> exhibits.known(caseRef, number));
        LocalDate lodgedOn = given.day(Datum.LODGED_ON).orElseThrow();
        String court = given.text(Datum.COURT).orElseThrow();
        new Invalid.Check()
                .that(!lodgedOn.isBefore(decision.notifiedOn()), "data.lodgedOn", "appeal.beforeDecision")
                .done();
        Appeal appeal = shelf.appeals(caseRef).stream()
                .filter(one -> one.isSame(lodgedOn, court))
                .findFirst()
                .orElseGet(() -> lodged(caseRef, decision, lodgedOn, court));
        Appeal.Status before = appeal.status();
        given.choice(Datum.APPEAL_STATUS, Appeal.Status.class)
                .filter(next -> next != before)
                .ifPresent(next -> become(file, decision, appeal, next, paper.orElse(null)));
        return reduced(caseRef, decision, appeal, before, given, paper, what)
                .with("decision", decision.reference())
                .with("lodgedOn", lodgedOn)
                .with("court", court)
                .with("appealStatus", appeal.status())
                .with("exhibit", paper.orElse(null));
    }

    /** What the court says of the fine is written by whoever records it, with the judgment, and the fine says so since when. */
    private Happening reduced(
            String caseRef,
            Decision decision,
            Appeal appeal,
            Appeal.Status before,
            Given given,
            Optional<Integer> judgment,
            Happening what) {
        boolean reduces = appeal.status() == Appeal.Status.REDUCED && before != Appeal.Status.REDUCED;
        List<Measure> fines = shelf.measures(caseRef).stream()
                .filter(one -> decision.measures().contains(one.number()) && one.kind() == Measure.Kind.FINE)
                .filter(Measure::isInForce)
                .toList();
        Optional<BigDecimal> figure = given.amount(Datum.AMOUNT);
        boolean nothingElse =
                !fines.isEmpty() && fines.size() == decision.measures().size();
        new Invalid.Check()
                .that(reduces || figure.isEmpty(), "data.amount", "appeal.onlyReduced")
                .that(!reduces || figure.isPresent() || !nothingElse, "data.amount", "field.required")
                .that(figure.isEmpty() || judgment.isPresent(), "data.exhibit", "field.required")
                .done();
        if (figure.isEmpty()) {
            return what;
        }
        Optional<String> said = given.text(Datum.MEASURE);
        Measure fine = fines.stream()
                .filter(one -> said.map(one.label()::equals).orElse(fines.size() == 1))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.measure", "appeal.whichFine"));
        Money to = Money.of(figure.get(), fine.amount().currency());
        new Invalid.Check()
                .that(to.minor() > 0 && to.minor() < fine.amount().minor(), "data.amount", "appeal.notLess")
                .done();
        MeasureForm ordered = fine.row().form();
        fine.reduce(to, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        return what.with("measure", fine.label())
                .with("amount", to)
                .saying(fine.label(), ordered, fine.row().form());
    }

    private Appeal lodged(String caseRef, Decision decision, LocalDate lodgedOn, String court) {
        Appeal appeal = new Appeal(caseRef, shelf.appeals(caseRef).size() + 1, decision.reference(), lodgedOn, court);
        shelf.keep(appeal);
        return appeal;
    }

    private void become(CaseFile file, Decision decision, Appeal appeal, Appeal.Status next, Integer paper) {
        boolean wasStayed = appeal.status() == Appeal.Status.STAYED;
        new Invalid.Check()
                .that(appeal.status().next().contains(next), "data.status", "appeal.settled")
                .done();
        appeal.become(next, LocalDate.now(clock), paper);
        if (next == Appeal.Status.STAYED) {
            clocks.pause(ClockRule.D18, file.reference(), Ground.COURT_STAYS);
        } else if (wasStayed && noneIsStayed(file.reference())) {
            clocks.goOn(file.reference(), Ground.COURT_STAYS);
        }
        if (next == Appeal.Status.ANNULLED) {
            annul(file.reference(), decision, appeal);
        }
    }

    /** A second court may still stay what the first lets go on. */
    private boolean noneIsStayed(String caseRef) {
        return shelf.appeals(caseRef).stream().noneMatch(one -> one.status() == Appeal.Status.STAYED);
    }

    private void annul(String caseRef, Decision decision, Appeal appeal) {
        shelf.measures(caseRef).stream()
                .filter(one -> decision.measures().contains(one.number()))
                .filter(one -> one.isOutstanding() || one.kind().isDoneByWords())
                .forEach(one -> {
                    one.withdraw(appeal.row().court());
                    clocks.endAbout(ClockRule.D18, caseRef, one.label(), Act.RECORD_APPEAL.id());
                });
    }
}
