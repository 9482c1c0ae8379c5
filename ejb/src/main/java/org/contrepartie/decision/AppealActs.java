package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.RunningClock.Ground;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * An appeal to a court is recorded, and what became of it (A20): the same day and court mean the same appeal. A stay stops the
 * clocks of the measures, an annulment ends the measures.
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
        return what.with("decision", decision.reference())
                .with("lodgedOn", lodgedOn)
                .with("court", court)
                .with("appealStatus", appeal.status())
                .with("exhibit", paper.orElse(null));
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
                .filter(one -> one.isOutstanding() && decision.measures().contains(one.number()))
                .forEach(one -> {
                    one.withdraw(appeal.row().court());
                    clocks.endAbout(ClockRule.D18, caseRef, one.label(), Act.RECORD_APPEAL.id());
                });
    }
}
