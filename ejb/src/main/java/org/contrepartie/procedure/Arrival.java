package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** A complaint has arrived (T01): its acknowledgement is drafted, with the date by which the person hears. */
@Dependent
public class Arrival implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private LetterService letters;

    @EJB
    private ClockService clocks;

    @Override
    public Set<Step> of() {
        return Set.of(Step.REGISTER_COMPLAINT);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        List<Complaint> attached = complaints.attachedTo(file.reference());
        Complaint arrived = attached.get(attached.size() - 1);
        letters.draft(new LetterForm(
                Letter.Template.ACKNOWLEDGEMENT,
                arrived.reference(),
                file.reference(),
                arrived.language(),
                Map.of(
                        "complaint",
                        arrived.reference(),
                        "receivedOn",
                        arrived.receivedOn().toString(),
                        "answerBy",
                        answerBy(arrived.receivedOn()).toString()),
                null));
    }

    private LocalDate answerBy(LocalDate receivedOn) {
        return ClockRule.D01
                .length()
                .orElseThrow()
                .from(receivedOn, clocks.calendar())
                .due()
                .toLocalDate();
    }
}
