package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * A case goes on within another about the same respondent (T38): its complaints, clocks and exhibits follow, the trail of the
 * other says so, and everybody who complained is told. The respondent is told by the letter that was drafted to him.
 *
 * <p>Source: 2025/2518 3(2).
 */
@Dependent
public class Joinder implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private EvidenceService evidence;

    @EJB
    private CaseFileService cases;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    @Override
    public Set<Step> of() {
        return Set.of(Step.JOIN_INTO);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        CaseFile target = target(file, given.text(Datum.TARGET).orElseThrow());
        tell(step, file, target, given);
        List<Complaint> following = complaints.attachedTo(file.reference());
        int running = clocks.follow(file.reference(), target.reference());
        following.forEach(one -> {
            complaints.move(one, target.reference());
            clocks.move(one.reference(), target.reference());
            file.uncountComplaint();
            target.countComplaint();
        });
        int exhibits = evidence.follow(file.reference(), target.reference());
        file.joinInto(target.reference(), LocalDate.now(clock));
        file.resumed();
        file.resolutionOver();
        trail.record(
                target.reference(),
                Happening.of("take_over_joined", file.reference())
                        .by(step.id())
                        .with("complaints", following.size())
                        .with("clocks", running)
                        .with("exhibits", exhibits)
                        .with("reason", given.reason()));
    }

    private CaseFile target(CaseFile file, String reference) {
        CaseFile target = cases.locked(reference);
        boolean open = !target.state().equals(Optional.of(CaseState.CLOSED));
        boolean conflicted = access.isConflicted(reference, outgoing.caller());
        new Invalid.Check()
                .that(!reference.equals(file.reference()), "data.target", "joinder.itself")
                .that(open, "data.target", "complaint.caseClosed")
                .that(target.organisationId().equals(file.organisationId()), "data.target", "act.anotherRespondent")
                .that(!conflicted, "data.target", "joinder.conflict")
                .done();
        return target;
    }

    /** The letter that was drafted last leaves; who complained and did not get it is told in the words of all such letters. */
    private void tell(Step step, CaseFile file, CaseFile target, Given given) {
        LetterRow sent = outgoing.sendDraft(Letter.Template.JOINDER, file, given, step.id())
                .orElseThrow();
        complaints.attachedTo(file.reference()).stream()
                .filter(one -> one.isOpen() && !one.reference().equals(sent.complaintRef()))
                .forEach(one -> {
                    LetterForm joined = new LetterForm(
                            Letter.Template.JOINDER,
                            file.reference(),
                            LetterForm.Addressee.complainant(one.reference()),
                            one.language(),
                            LetterForm.Content.EMPTY,
                            Map.of("target", target.reference()));
                    outgoing.issue(joined, sent.author(), file, given, step.id());
                });
    }
}
