package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember.Capacity;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Step;

/**
 * What ends a case is told to everybody in it (T13, T16, T18, T23b, T28, T30, T32): to the respondent by the letter that was drafted, to every
 * complainant the outcome and the remedy in court. Who signs did not write.
 *
 * <p>Source: GDPR 77(2), 78; 57(1)(d) and LIL 20-II for the reminder.
 */
@Dependent
public class LastWords implements StepEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private CaseAccess access;

    @Inject
    private Outgoing outgoing;

    @Inject
    private FactsGatherer facts;

    @Inject
    private Clock clock;

    @Override
    public Set<Step> of() {
        return EnumSet.of(
                Step.CONFIRM_RESOLUTION,
                Step.ISSUE_REMINDER,
                Step.CONFIRM_COMPLIANCE,
                Step.DROP_ALL,
                Step.ADOPT_DECISION,
                Step.CLOSE_FILE,
                Step.CONFIRM_EXECUTION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        switch (step) {
            case ISSUE_REMINDER -> end(Template.REMINDER, Outcome.REMINDER, step, file, given);
            case CONFIRM_RESOLUTION -> resolve(step, file, given);
            case CONFIRM_COMPLIANCE -> end(Template.NOTICE_CLOSED, Outcome.NOTICE_COMPLIED, step, file, given);
            case DROP_ALL -> end(Template.DROPPED, Outcome.NO_INFRINGEMENT, step, file, given);
            case ADOPT_DECISION -> decide(step, file, given);
            default -> tellAll(draft(Template.CLOSURE, step, file, given).author(), step, file, given);
        }
    }

    private void end(Template template, Outcome outcome, Step step, CaseFile file, Given given) {
        String author = draft(template, step, file, given).author();
        tellAll(author, step, file, given);
        file.endWith(outcome, LocalDate.now(clock));
    }

    /** Where this authority leads, the resolution is a draft decision, and nobody is told an end yet (2025/2518 5(4)). */
    private void resolve(Step step, CaseFile file, Given given) {
        if (file.state().equals(Optional.of(CaseState.CLOSED))) {
            boolean agreed = complaints.attachedTo(file.reference()).stream()
                    .filter(Complaint::isOpen)
                    .allMatch(Complaint::isResolutionAgreed);
            Outcome outcome = agreed ? Outcome.AMICABLE_SETTLEMENT : Outcome.RESOLVED_EARLY;
            end(Template.RESOLUTION, outcome, step, file, given);
        }
        file.resolutionOver();
    }

    private void decide(Step step, CaseFile file, Given given) {
        String author = drafter(file);
        LetterForm decision = new LetterForm(
                Template.DECISION,
                file.reference(),
                Addressee.respondent(),
                null,
                Content.EMPTY,
                Map.of("step", step.id()));
        if (outgoing.sendDraft(Template.DECISION, file, given, step.id()).isEmpty()) {
            outgoing.issue(decision, author, file, given, step.id());
        }
        tellAll(author, step, file, given);
    }

    private LetterRow draft(Template template, Step step, CaseFile file, Given given) {
        return outgoing.sendDraft(template, file, given, step.id()).orElseThrow();
    }

    /** Every complainant who was told no end yet. */
    private void tellAll(String author, Step step, CaseFile file, Given given) {
        complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .forEach(one -> {
                    LetterForm outcome = new LetterForm(
                            Template.OUTCOME,
                            file.reference(),
                            Addressee.complainant(one.reference()),
                            one.language(),
                            Content.EMPTY,
                            Map.of("step", step.id()));
                    outgoing.issue(outcome, author, file, given, step.id());
                });
    }

    /** Who is behind the words of the decision: its drafter, else who reported or investigated. */
    private String drafter(CaseFile file) {
        List<Optional<String>> known = List.of(
                facts.of(file).decisionAuthor(),
                access.inCapacity(file.reference(), Capacity.RAPPORTEUR),
                access.officerOf(file.reference()));
        return known.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a decision without an author: " + file.reference()));
    }
}
