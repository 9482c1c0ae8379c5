package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Letter;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Step;

/**
 * A complaint is withdrawn in writing (T37): its author is told, its clocks end. The case ends with the last one, unless the
 * president keeps it: no withdrawal obliges the authority to stop.
 */
@Dependent
public class Withdrawal implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    @Override
    public Set<Step> of() {
        return Set.of(Step.WITHDRAW_COMPLAINT);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        String reference = given.text(Datum.COMPLAINT).orElseThrow();
        Complaint complaint = complaints.attachedTo(file.reference()).stream()
                .filter(one -> one.isOpen() && one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.complaint", "act.notOnCase"));
        boolean told = outgoing.sendDraft(Letter.Template.WITHDRAWAL, reference, file, given, step.id())
                .isPresent();
        new Invalid.Check()
                .that(told, "data.complaint", "complaint.withdrawalNotDrafted")
                .done();
        complaints.withdraw(
                complaint,
                given.day(Datum.RECEIVED_ON).orElseGet(() -> LocalDate.now(clock)),
                given.number(Datum.EXHIBIT).orElseThrow());
        clocks.ofCase(file.reference()).stream()
                .filter(row -> row.ownerRef().equals(reference))
                .map(ClockRow::rule)
                .distinct()
                .forEach(rule -> clocks.end(rule, reference, step.id()));
        goOnOrEnd(file);
    }

    private void goOnOrEnd(CaseFile file) {
        boolean noneLeft = complaints.attachedTo(file.reference()).stream().noneMatch(Complaint::isOpen);
        if (file.state().equals(Optional.of(CaseState.CLOSED))) {
            file.endWith(Outcome.WITHDRAWN, LocalDate.now(clock));
            file.resumed();
            file.resolutionOver();
        } else if (noneLeft) {
            file.goOnOfOwnMotion();
        }
    }
}
