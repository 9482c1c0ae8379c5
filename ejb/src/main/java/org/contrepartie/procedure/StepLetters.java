package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/**
 * The letters with which steps are told while a case is on its way: as somebody drafted them, else as every letter of their
 * kind is worded. What ends a case for its people is told by {@link LastWords}.
 */
@Dependent
public class StepLetters implements StepEffect {

    /** What a letter holds, with some room. */
    private static final int MOST_WORDS = 19_000;

    @EJB
    private ComplaintService complaints;

    @EJB
    private LetterService letters;

    @EJB
    private AllegationService allegations;

    @Inject
    private Outgoing outgoing;

    @Override
    public Set<Step> of() {
        return EnumSet.of(
                Step.REQUEST_SUPPLEMENT,
                Step.OPEN_INVESTIGATION,
                Step.REQUEST_INFORMATION,
                Step.NOTIFY_PRELIMINARY_FINDINGS,
                Step.CLOSE_DEBATE,
                Step.SUSPEND);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        switch (step) {
            case REQUEST_SUPPLEMENT -> requestSupplement(step, file, given);
            case OPEN_INVESTIGATION -> open(step, file, given);
            case REQUEST_INFORMATION -> outgoing.sendDraft(Template.INFORMATION_REQUEST, file, given, step.id());
            case NOTIFY_PRELIMINARY_FINDINGS -> notifyFindings(step, file, given);
            case CLOSE_DEBATE -> toRespondent(Template.DEBATE_CLOSED, said(given, Datum.HEARING_ON), step, file, given);
            default -> suspend(step, file, given);
        }
    }

    /** Source: 2025/2518 4(1), 4(2). The period by which D03 runs is not touched. */
    private void requestSupplement(Step step, CaseFile file, Given given) {
        Complaint lacking =
                open(file).stream().findFirst().orElseThrow(() -> new Invalid("action", "act.noOpenComplaint"));
        Content asked = new Content(
                null,
                null,
                given.text(Datum.ITEMS).orElseThrow(),
                given.text(Datum.PERIOD).orElseThrow());
        outgoing.issue(
                to(lacking, Template.SUPPLEMENT_REQUEST, file, asked, Map.of("receivedOn", "" + lacking.receivedOn())),
                outgoing.caller(),
                file,
                given,
                step.id());
    }

    /** Source: GDPR 31, 58(1); 2025/2518 recital 15 for not yet telling. */
    private void open(Step step, CaseFile file, Given given) {
        if (given.text(Datum.DEFERRAL).isEmpty()) {
            Map<String, String> facts = Map.of("complaints", "" + open(file).size());
            toRespondent(Template.OPENING, facts, step, file, given);
        }
    }

    /** Where nobody drafted it, what is alleged stands in it, as it was put together. Source: 2025/2518 19. */
    private void notifyFindings(Step step, CaseFile file, Given given) {
        LetterForm form = new LetterForm(
                Template.PRELIMINARY_FINDINGS,
                file.reference(),
                Addressee.respondent(),
                null,
                Content.saying(alleged(file)),
                said(given, Datum.PERIOD));
        outgoing.sendOrIssue(form, file, given, step.id());
    }

    private String alleged(CaseFile file) {
        List<AllegationRow> rows = allegations.ofCase(file.reference()).stream()
                .filter(one -> one.droppedBecause() == null)
                .toList();
        String whole = rows.stream()
                .map(one -> "- %s: %s (%s)".formatted(one.label(), one.words().replace('\n', ' '), one.provisions()))
                .collect(Collectors.joining("\n"));
        return whole.length() <= MOST_WORDS
                ? whole
                : rows.stream()
                        .map(one -> "- %s (%s)".formatted(one.label(), one.provisions()))
                        .collect(Collectors.joining("\n"));
    }

    /** The respondent is told only if he knows of the case: a suspension is no way to hear of it. */
    private void suspend(Step step, CaseFile file, Given given) {
        Map<String, String> facts = Map.of(
                "ground",
                file.suspensionGround().name(),
                "reviewOn",
                file.reviewOn().toString());
        boolean known = letters.ofCase(file.reference()).stream()
                .filter(LetterRow::isSent)
                .anyMatch(letter -> letter.to().kind() == Letter.Recipient.RESPONDENT);
        if (known) {
            LetterForm form = respondent(Template.SUSPENSION, file, facts);
            outgoing.issue(form, outgoing.caller(), file, given, step.id());
        }
        open(file)
                .forEach(one -> outgoing.issue(
                        to(one, Template.SUSPENSION, file, Content.EMPTY, facts),
                        outgoing.caller(),
                        file,
                        given,
                        step.id()));
    }

    private void toRespondent(Template template, Map<String, String> facts, Step step, CaseFile file, Given given) {
        outgoing.sendOrIssue(respondent(template, file, facts), file, given, step.id());
    }

    private List<Complaint> open(CaseFile file) {
        return complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .toList();
    }

    private static LetterForm respondent(Template template, CaseFile file, Map<String, String> facts) {
        return new LetterForm(template, file.reference(), Addressee.respondent(), null, Content.EMPTY, facts);
    }

    private static LetterForm to(
            Complaint complaint, Template template, CaseFile file, Content content, Map<String, String> facts) {
        Addressee complainant = Addressee.complainant(complaint.reference());
        return new LetterForm(template, file.reference(), complainant, complaint.language(), content, facts);
    }

    private static Map<String, String> said(Given given, Datum datum) {
        return given.text(datum).map(words -> Map.of(datum.field(), words)).orElse(Map.of());
    }
}
