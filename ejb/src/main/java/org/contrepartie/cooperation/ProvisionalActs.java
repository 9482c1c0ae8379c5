package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * An urgent provisional measure is adopted, and what became of it (A19). The authorities concerned, the Board and the
 * Commission are told, so it is kept among the exchanges, too.
 *
 * <p>Source: GDPR 66(1).
 */
@Dependent
public class ProvisionalActs implements ActEffect {

    private static final int MOST_MONTHS = 3;

    @Inject
    private CooperationShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @Override
    public Set<Act> of() {
        return EnumSet.of(Act.ADOPT_PROVISIONAL_MEASURE, Act.SETTLE_PROVISIONAL_MEASURE);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        LocalDate today = LocalDate.now(clock);
        return act == Act.ADOPT_PROVISIONAL_MEASURE
                ? adopt(file.reference(), given, what, today)
                : settle(act, file.reference(), given, what, today);
    }

    private Happening adopt(String caseRef, Given given, Happening what, LocalDate today) {
        Period period = given.period(Datum.PERIOD).orElseThrow();
        LocalDate until = period.plainlyFrom(today);
        new Invalid.Check()
                .that(!until.isAfter(today.plusMonths(MOST_MONTHS)), "data.period", "provisional.threeMonths")
                .done();
        String words = given.text(Datum.SUMMARY).orElseThrow();
        int number = shelf.provisionals(caseRef).size() + 1;
        ProvisionalMeasure made =
                new ProvisionalMeasure(caseRef, number, words, given.reason(), today, until, shelf.caller());
        shelf.keep(made);
        String label = made.row().label();
        clocks.startAbout(ClockRule.D19, caseRef, label, today, period);
        int exchange = shelf.keep(
                caseRef,
                new ExchangeForm(
                        Exchange.Kind.PROVISIONAL_MEASURE,
                        given.text(Datum.IMI).orElse(null),
                        null,
                        null,
                        today,
                        null,
                        null,
                        null,
                        words));
        return what.with("provisional", label)
                .with("summary", words)
                .with("validUntil", until)
                .with("exchange", exchange);
    }

    private Happening settle(Act act, String caseRef, Given given, Happening what, LocalDate today) {
        String label = given.text(Datum.PROVISIONAL).orElseThrow();
        ProvisionalMeasure measure = shelf.provisionals(caseRef).stream()
                .filter(one -> one.row().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.provisional", "provisional.unknown"));
        ProvisionalMeasure.Status next = given.choice(Datum.PROVISIONAL_STATUS, ProvisionalMeasure.Status.class)
                .orElseThrow();
        boolean tooEarly = next == ProvisionalMeasure.Status.LAPSED
                && !today.isAfter(measure.row().validUntil());
        new Invalid.Check()
                .that(measure.status().next().contains(next), "data.status", "provisional.notFromHere")
                .that(!tooEarly, "data.status", "provisional.stillValid")
                .done();
        measure.become(next, today, given.reason());
        if (next != ProvisionalMeasure.Status.IN_FORCE) {
            clocks.endAbout(ClockRule.D19, caseRef, label, act.id());
        }
        return what.with("provisional", label).with("provisionalStatus", next);
    }
}
