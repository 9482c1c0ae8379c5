package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.ExchangeRow;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * Who complained deals with his own authority only: it tells him where his complaint went (T08), and how it was decided there
 * (T10).
 *
 * <p>Source: GDPR 60(7), 60(8), 77(2); 2025/2518 3(3).
 */
@Dependent
public class CooperationLetters implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private CooperationService cooperation;

    @Inject
    private Outgoing outgoing;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.TRANSMIT_TO_LEAD, Step.RECORD_LEAD_OUTCOME);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .forEach(one -> tell(one, step, file, given));
    }

    private void tell(Complaint complaint, Step step, CaseFile file, Given given) {
        if (step == Step.TRANSMIT_TO_LEAD) {
            Map<Letter.Field, String> lead = Map.of(
                    Letter.Field.AUTHORITY, cooperation.leadOf(file.reference()).orElseThrow());
            Content words = new Content(null, null, null, null, lead);
            outgoing.issue(
                    form(Letter.Template.TRANSMISSION, complaint, words, file),
                    outgoing.caller(),
                    file,
                    given,
                    step.id());
            return;
        }
        ExchangeRow outcome = cooperation.leadOutcome(file.reference()).orElseThrow();
        outgoing.issue(
                form(
                        Letter.Template.OUTCOME,
                        complaint,
                        Content.saying(outcome.form().words()),
                        file),
                outcome.recordedBy(),
                file,
                given,
                step.id());
        complaints.settle(complaint, Complaint.Status.ANSWERED);
    }

    private static LetterForm form(Letter.Template template, Complaint complaint, Content words, CaseFile file) {
        return new LetterForm(
                template,
                file.reference(),
                Addressee.complainant(complaint.reference()),
                complaint.language(),
                words,
                Map.of());
    }
}
