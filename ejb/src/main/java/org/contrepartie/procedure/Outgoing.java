package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseRegime;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.letter.Dispatcher;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * Lets letters leave, by an act or with a step, and starts and ends the clocks that hang on them: who complained and was told
 * waits no longer, who was asked has his period.
 *
 * <p>Source: GDPR 77(2), 78(2) for D01 and D02; 58(1)(a), (e) and 2025/2518 4(1) for D20.
 */
@Dependent
public class Outgoing {

    @EJB
    private Dispatcher dispatcher;

    @Inject
    private CaseRegime regimes;

    @EJB
    private ClockService clocks;

    @EJB
    private ComplaintService complaints;

    @EJB
    private CallerContext context;

    @Inject
    private Clock clock;

    /**
     * A draft leaves.
     *
     * @param given when it was notified and by which way, where that was handed in; else today
     * @param by the T- or A-id under which it leaves
     */
    LetterRow send(int number, CaseFile file, Given given, String by) {
        if (dispatcher.isWayOpen(file.reference(), number)) {
            return dispatcher.sayWay(file.reference(), number, way(given));
        }
        return left(dispatcher.send(file.reference(), number, way(given), notifiedOn(given)), file, by);
    }

    /** A letter goes to the postman; its clocks wait until the mail server took it. */
    LetterRow queue(int number, CaseFile file) {
        return dispatcher.queue(file.reference(), number);
    }

    /** The mail server took a letter. */
    void mailed(int number, String queuedBy, LocalDate on, CaseFile file, String by) {
        dispatcher.mailed(file.reference(), number, queuedBy, on).ifPresent(letter -> left(letter, file, by));
    }

    /** The latest draft of that kind on the case leaves. Empty where there is none. */
    Optional<LetterRow> sendDraft(Letter.Template template, CaseFile file, Given given, String by) {
        return sendDraft(template, null, file, given, by);
    }

    /** The latest draft of that kind to that complainant leaves. Empty where there is none. */
    Optional<LetterRow> sendDraft(
            Letter.Template template, String complaintRef, CaseFile file, Given given, String by) {
        return dispatcher
                .draftOf(file.reference(), template, complaintRef)
                .map(number -> send(number, file, given, by));
    }

    /** The letter of a step leaves: as somebody drafted it, else as every letter of its kind is worded. */
    LetterRow sendOrIssue(LetterForm form, CaseFile file, Given given, String by) {
        return dispatcher
                .draftOf(file.reference(), form.template(), form.to().complaintRef())
                .map(own -> dispatcher.sendOwn(file.reference(), own, way(given), notifiedOn(given)))
                .map(letter -> left(letter, file, by))
                .orElseGet(() -> issue(form, caller(), file, given, by));
    }

    /**
     * A letter leaves that a step words itself.
     *
     * @param author who is behind its words; where four eyes are asked for, not the caller
     */
    LetterRow issue(LetterForm form, String author, CaseFile file, Given given, String by) {
        return left(dispatcher.issue(form, author, way(given), notifiedOn(given)), file, by);
    }

    /** Who takes the step or does the act. */
    String caller() {
        return context.caller().name();
    }

    private LetterRow left(LetterRow letter, CaseFile file, String by) {
        if (letter.template().asks()) {
            Period period = period(letter).or(ClockRule.D20::length).orElseThrow();
            Long opened = clocks.open(ClockRule.D20, file.reference(), file.reference(), letter.notifiedOn(), period);
            dispatcher.waitBy(file.reference(), letter.number(), opened);
        }
        if (letter.template() == Letter.Template.DISMISSAL_INTENT) {
            hear(letter, file);
        }
        if (letter.to().kind() == Letter.Recipient.COMPLAINANT) {
            tell(letter, file, by);
        }
        return letter;
    }

    /** The complainant has three to six weeks for his view: D12b where 2025/2518 applies, else by house rule. */
    private void hear(LetterRow letter, CaseFile file) {
        Period period = period(letter).or(ClockRule.D12B::length).orElseThrow();
        new Invalid.Check()
                .that(
                        ClockRule.D12B.extension().allowsWhole(letter.notifiedOn(), period),
                        "period",
                        "hearing.threeToSixWeeks")
                .done();
        ClockRule rule = ClockRule.D12B.runsUnder(regimes.of(file)) ? ClockRule.D12B : ClockRule.D20;
        Long opened = clocks.open(rule, file.reference(), file.reference(), letter.notifiedOn(), period);
        dispatcher.waitBy(file.reference(), letter.number(), opened);
    }

    /** The complainant was told how it goes on or how it ended. Only a letter that left does that. */
    private void tell(LetterRow letter, CaseFile file, String by) {
        boolean goesOn = letter.template() == Letter.Template.PROGRESS;
        boolean ended = letter.template().ends();
        if (goesOn || ended) {
            clocks.end(ClockRule.D01, letter.complaintRef(), by);
            clocks.end(ClockRule.D02, letter.complaintRef(), by);
        }
        if (letter.template() == Letter.Template.OUTCOME) {
            answered(letter.complaintRef());
        }
        if (goesOn) {
            clocks.start(ClockRule.D02, letter.complaintRef(), file.reference(), letter.notifiedOn());
        }
    }

    /** A complaint whose author heard how it ended is answered, by whichever way the letter left. */
    private void answered(String complaintRef) {
        Complaint complaint = complaints.known(complaintRef);
        if (complaint.isOpen()) {
            complaints.settle(complaint, Complaint.Status.ANSWERED);
        }
    }

    private LocalDate notifiedOn(Given given) {
        return given.day(Datum.NOTIFIED_ON).orElseGet(() -> LocalDate.now(clock));
    }

    private static Letter.Dispatch way(Given given) {
        return given.choice(Datum.DISPATCH, Letter.Dispatch.class).orElse(null);
    }

    private static Optional<Period> period(LetterRow letter) {
        return Given.lasting(letter.content().period());
    }
}
