package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * What was complained of has ended, and everybody who complained is told so, what follows, and that he may object (T11); if one
 * does, the investigation goes on where it stood (T12).
 *
 * <p>Source: 2025/2518 5(2).
 */
@Dependent
public class EarlyResolution implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @Inject
    private Outgoing outgoing;

    @Inject
    private OnFile exhibits;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.PROPOSE_EARLY_RESOLUTION, Step.RECORD_OBJECTION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        given.number(Datum.EXHIBIT).ifPresent(number -> exhibits.known(file.reference(), number, Datum.EXHIBIT));
        List<Complaint> open = complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .toList();
        if (step == Step.PROPOSE_EARLY_RESOLUTION) {
            open.forEach(one -> propose(step, file, one, given));
            return;
        }
        String objector = given.text(Datum.COMPLAINT).orElse(null);
        boolean known = open.stream().anyMatch(one -> one.reference().equals(objector));
        new Invalid.Check()
                .that(objector == null || known, "data.complaint", "act.notOnCase")
                .done();
        file.resolutionOver();
    }

    private void propose(Step step, CaseFile file, Complaint complaint, Given given) {
        complaints.agree(complaint, null);
        Map<Letter.Field, String> words = Map.of(
                Letter.Field.ENDED, given.text(Datum.ENDED).orElseThrow(),
                Letter.Field.CONSEQUENCES, given.text(Datum.CONSEQUENCES).orElseThrow());
        LetterForm told = new LetterForm(
                Letter.Template.RESOLUTION_PROPOSAL,
                file.reference(),
                LetterForm.Addressee.complainant(complaint.reference()),
                complaint.language(),
                new LetterForm.Content(null, null, null, null, words),
                Map.of());
        outgoing.sendOrIssue(told, file, given, step.id());
    }
}
