package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * What is done to one complaint on a case that has its own way (A03, A07, A18): its admissibility is decided on it and moves
 * no case.
 */
@Dependent
public class ComplaintActs implements ActEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private LetterService letters;

    @EJB
    private ClockService clocks;

    @Inject
    private Outgoing outgoing;

    @EJB
    private CallerContext context;

    @Override
    public Set<Act> of() {
        return Set.of(Act.ADMIT, Act.REFUSE, Act.DRAFT_REFUSAL, Act.PROVE_PRIOR_REQUEST);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        Complaint complaint = meant(file, given);
        Happening told = what.with("complaint", complaint.reference());
        switch (act) {
            case ADMIT -> admit(complaint);
            case REFUSE -> refuse(file, complaint, given);
            case DRAFT_REFUSAL -> draftRefusal(file, complaint, given);
            default -> complaints.prove(complaint, given.text(Datum.PROOF).orElseThrow());
        }
        return told.with("ground", given.text(Datum.GROUND).orElse(null));
    }

    /** The complaint that is named, else the first on the case that is still open. */
    private Complaint meant(CaseFile file, Given given) {
        List<Complaint> open = complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .toList();
        Stream<Complaint> asked = given.text(Datum.COMPLAINT)
                .map(reference -> open.stream().filter(one -> one.reference().equals(reference)))
                .orElseGet(open::stream);
        return asked.findFirst()
                .orElseThrow(() -> given.text(Datum.COMPLAINT).isPresent()
                        ? new Invalid("data.complaint", "act.notOnCase")
                        : new Invalid("act", "act.noOpenComplaint"));
    }

    /** Source: 2025/2518 4(1), 4(3). */
    private void admit(Complaint complaint) {
        boolean complete = complaint.missingAdmissibilityFields().isEmpty() && !complaint.isOutOfScope();
        boolean proven = !complaint.isRightsGrievance() || complaint.isPriorRequestProven();
        refuseUnless(Act.ADMIT, complete, Condition.CHECKLIST_COMPLETE);
        refuseUnless(Act.ADMIT, proven, Condition.PRIOR_REQUEST_PROVEN);
        complaints.settle(complaint, Complaint.Status.ADMISSIBLE);
        clocks.end(ClockRule.D03, complaint.reference(), Act.ADMIT.id());
    }

    /** Source: GDPR 77(2); 2025/2518 4(2). Who signs did not write. */
    private void refuse(CaseFile file, Complaint complaint, Given given) {
        boolean ground = !complaint.missingAdmissibilityFields().isEmpty() || complaint.isOutOfScope();
        refuseUnless(Act.REFUSE, ground, Condition.GROUND_OF_REFUSAL);
        String author = letters.authorOfDraft(file.reference(), complaint.reference(), Letter.Template.REFUSAL)
                .orElseThrow(() -> new ActRefused(Act.REFUSE, List.of(Condition.REFUSAL_DRAFTED)));
        refuseUnless(Act.REFUSE, !author.equals(context.caller().name()), Condition.OTHER_THAN_AUTHOR);
        complaints.settle(complaint, Complaint.Status.INADMISSIBLE);
        outgoing.sendDraft(Letter.Template.REFUSAL, complaint.reference(), file, given, Act.REFUSE.id());
        clocks.end(ClockRule.D03, complaint.reference(), Act.REFUSE.id());
    }

    private void draftRefusal(CaseFile file, Complaint complaint, Given given) {
        given.text(Datum.GROUND).ifPresent(ground -> complaints.placeOutOfScope(complaint, ground));
        letters.draft(new LetterForm(
                Letter.Template.REFUSAL,
                complaint.reference(),
                file.reference(),
                complaint.language(),
                Map.of("complaint", complaint.reference()),
                given.reason()));
    }

    private static void refuseUnless(Act act, boolean holds, Condition condition) {
        if (!holds) {
            throw new ActRefused(act, List.of(condition));
        }
    }
}
