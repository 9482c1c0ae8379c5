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
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * A period of the authorities concerned is closed: that for comments on the summary (A10), first theirs, then the answer of the
 * lead; that for objections to a draft (A13), after which the lead adopts within a month where nobody objects, else revises or
 * refers within three.
 *
 * <p>Source: GDPR 60(4)-(6); 2025/2518 10(4), 10(5), 11(3), 21(1), 27(1), 27(2).
 */
@Dependent
public class ConsultationActs implements ActEffect {

    @Inject
    private CooperationShelf shelf;

    @Inject
    private CooperationClocks started;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @Override
    public Set<Act> of() {
        return EnumSet.of(Act.CLOSE_COMMENTS, Act.CLOSE_CONSULTATION);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        LocalDate closedOn = given.day(Datum.CLOSED_ON).orElseGet(() -> LocalDate.now(clock));
        ClockRule next =
                act == Act.CLOSE_COMMENTS ? closeComments(file, closedOn) : closeConsultation(file, given, closedOn);
        return what.with("closedOn", closedOn).with("opened", next.id());
    }

    private ClockRule closeComments(CaseFile file, LocalDate closedOn) {
        String caseRef = file.reference();
        if (clocks.end(ClockRule.D06B, caseRef, Act.CLOSE_COMMENTS.id()) > 0) {
            started.open(ClockRule.D06C, file, closedOn);
            return ClockRule.D06C;
        }
        if (clocks.end(ClockRule.D06C, caseRef, Act.CLOSE_COMMENTS.id()) > 0) {
            started.open(ClockRule.D06D, file, closedOn);
            return ClockRule.D06D;
        }
        throw new Invalid("act", "cooperation.noComments");
    }

    /** Who closes before the period is over says why: that everybody concerned has answered. */
    private ClockRule closeConsultation(CaseFile file, Given given, LocalDate closedOn) {
        String caseRef = file.reference();
        ClockRow period = Consultation.of(clocks.ofCase(caseRef))
                .orElseThrow(() -> new Invalid("act", "cooperation.noConsultation"));
        boolean reasoned = given.reason() != null && !given.reason().isBlank();
        new Invalid.Check()
                .that(period.overdue() || reasoned, "reason", "cooperation.earlyClose")
                .that(!closedOn.isBefore(period.eventOn()), "data.closedOn", "cooperation.beforeDraft")
                .done();
        clocks.end(period.rule(), caseRef, Act.CLOSE_CONSULTATION.id());
        boolean contested = shelf.lastDraft(caseRef).stream()
                .flatMap(draft -> shelf.objectionsTo(caseRef, draft).stream())
                .anyMatch(ObjectionRow::stands);
        ClockRule next = contested ? ClockRule.D16A : ClockRule.D15C;
        LocalDate last = period.due().toLocalDate();
        started.open(next, file, period.overdue() && closedOn.isAfter(last) ? last : closedOn);
        return next;
    }
}
