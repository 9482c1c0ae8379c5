package org.contrepartie.inside;

import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactService;
import org.contrepartie.decision.AllegationForm;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.decision.Attendee;
import org.contrepartie.decision.AttendeeForm;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.Finding;
import org.contrepartie.decision.HearingService;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.Observation;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.Weight;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** The people of the authority at work from the investigation to the decision: each method goes on from the one before. */
@Dependent
public class Chamber {

    static final LocalDate TODAY = LocalDate.now();

    /** Three members, all there. */
    static final List<AttendeeForm> BODY = List.of(
            new AttendeeForm("The committee", "committee", Attendee.Presence.PRESENT),
            new AttendeeForm("Ada Member", null, Attendee.Presence.PRESENT),
            new AttendeeForm("Bea Member", null, Attendee.Presence.PRESENT));

    @Inject
    private Desk desk;

    @EJB
    private StaffService staff;

    @EJB
    private EvidenceService evidence;

    @EJB
    private FactService facts;

    @EJB
    private AllegationService allegations;

    @EJB
    private MeasureService measures;

    @EJB
    private HearingService hearings;

    @EJB
    private DecisionService decisions;

    @EJB
    private LetterService letters;

    /** In INVESTIGATION, begun by a complaint, with one established fact on one exhibit; nobody reports yet. */
    String investigated() {
        return investigated(aComplaint());
    }

    String investigated(Lodged complaint) {
        String reference = desk.examined(complaint);
        desk.take(Step.DECLARE_ADMISSIBLE, "officer", reference);
        return opened(reference, "head");
    }

    /** The same without a complaint. */
    String investigatedOfOwnMotion() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer"));
        return opened(reference, "chair");
    }

    private String opened(String reference, String opener) {
        desk.act("head", Act.SET_PROCEDURE, reference, Map.of("procedure", "NATIONAL"));
        return begun(reference, opener);
    }

    /** From COMPETENCE, the procedure set, into INVESTIGATION, with one established fact on one exhibit. */
    String begun(String reference, String opener) {
        Stream.of("officer2", "rapporteur", "reviewer", "committee")
                .forEach(login -> does("admin", () -> staff.enter(login, "The " + login, "Unit 1", null)));
        desk.take(Step.OPEN_INVESTIGATION, opener, reference);
        exhibit(reference);
        does(
                "officer",
                () -> facts.record(
                        reference,
                        new FactForm(
                                "The offer ran.",
                                CaseFact.Status.ESTABLISHED,
                                List.of(new FactForm.Support(1, Weight.UNFAVOURABLE)))));
        return reference;
    }

    /** The name under which somebody stands on a list. */
    String nameOf(String login) {
        return as("committee", () -> staff.nameOf(login));
    }

    /** One more paper on file; the first is number 1. */
    int exhibit(String reference) {
        ExhibitForm paper = new ExhibitForm(
                "A paper",
                Exhibit.Kind.DOCUMENT,
                "the respondent",
                DatedWithPrecision.UNKNOWN,
                "fr",
                "text/plain",
                "paper.txt",
                false);
        byte[] words = "A paper.".getBytes(StandardCharsets.UTF_8);
        return as("officer", () -> evidence.take(reference, paper, words)).number();
    }

    void appoints(String login, String reference) {
        desk.act("chair", Act.APPOINT_RAPPORTEUR, reference, Map.of("login", login));
    }

    int alleges(String reference, Set<Integer> onFacts, Set<Integer> exhibits) {
        AllegationForm form =
                new AllegationForm("Consent may not be free.", "GDPR 4(11), 7", onFacts, exhibits, LegalReasoning.NONE);
        return as("officer", () -> allegations.draft(reference, form));
    }

    int envisages(String reference, MeasureForm form) {
        return as("officer", () -> measures.envisage(reference, form));
    }

    static MeasureForm order(String period) {
        return new MeasureForm(
                Measure.Kind.ORDER_COMPLIANCE,
                "Ask for consent anew.",
                null,
                period,
                null,
                null,
                null,
                null,
                List.of());
    }

    static MeasureForm penalty(int secures) {
        return new MeasureForm(
                Measure.Kind.PENALTY_PAYMENT,
                "For each day late.",
                null,
                null,
                null,
                Money.of(new BigDecimal("100"), "EUR"),
                null,
                secures,
                List.of());
    }

    /** In INVESTIGATION, ready for T20: the rapporteur appointed, A1 founded, M1 an order of one month. */
    String founded(String reference) {
        appoints("rapporteur", reference);
        alleges(reference, Set.of(1), Set.of(1));
        envisages(reference, order("P1M"));
        return reference;
    }

    /** In PRELIMINARY_FINDINGS. */
    String notified(String reference) {
        desk.take(Step.NOTIFY_PRELIMINARY_FINDINGS, "rapporteur", reference);
        return reference;
    }

    /** The respondent speaks; nobody answers yet. */
    String heard(String reference) {
        desk.take(Step.FILE_OBSERVATIONS, "rapporteur", reference, observations());
        return reference;
    }

    static Given observations() {
        return new Given(null, Map.of("party", "RESPONDENT", "exhibit", "1", "summary", "Consent was free."));
    }

    String answered(String reference) {
        does("rapporteur", () -> hearings.answer(reference, 1, Observation.Answer.REJECTED, "The reward was tied."));
        return reference;
    }

    /** In DRAFT_DECISION, nothing drafted. */
    String deliberated() {
        return deliberated(founded(investigated()));
    }

    String deliberated(String reference) {
        String ready = answered(heard(notified(reference)));
        desk.take(Step.CLOSE_DEBATE, "rapporteur", ready);
        return ready;
    }

    /** The head drafts that A1 is upheld and these measures are ordered. */
    void drafts(String reference, Integer... ordered) {
        drafts("head", reference, sanction(ordered));
    }

    void drafts(String login, String reference, DecisionForm form) {
        does(login, () -> decisions.draft(reference, form, Optional.empty()));
    }

    static DecisionForm sanction(Integer... ordered) {
        return new DecisionForm(
                Decision.Kind.SANCTION,
                Decision.Track.ORDINARY,
                "Article 1: consent is asked for anew.",
                "The reward was tied to the consent.",
                true,
                List.of(new DecisionForm.FindingForm(1, Finding.Verdict.UPHELD, "It was not free.")),
                Set.of(ordered));
    }

    void attend(String reference, List<AttendeeForm> list) {
        does("committee", () -> decisions.recordAttendance(reference, list));
    }

    /** In DRAFT_DECISION, ready for T28. */
    String ready() {
        return ready(deliberated(), 1);
    }

    String ready(String reference, Integer... ordered) {
        drafts(reference, ordered);
        attend(reference, BODY);
        return reference;
    }

    /** In DECIDED, notified on that day. */
    String decided(String reference, LocalDate notifiedOn) {
        desk.take(
                Step.ADOPT_DECISION,
                "committee",
                reference,
                new Given(null, Map.of("notifiedOn", notifiedOn.toString())));
        return reference;
    }

    /** In COMPLIANCE, M1 ordered with a month that is over and M2 a penalty for it. */
    String late() {
        String reference = founded(investigated());
        envisages(reference, penalty(1));
        String overdue = decided(ready(deliberated(reference), 1, 2), TODAY.minusMonths(2));
        desk.take(Step.START_MONITORING, "head", overdue);
        return overdue;
    }

    void executes(String reference, String measure) {
        desk.take(
                Step.RECORD_EXECUTION,
                "officer",
                reference,
                new Given(null, Map.of("measure", measure, "exhibit", "1")));
    }

    void draftsClosure(String login, String reference) {
        does(
                login,
                () -> letters.draft(
                        new LetterForm(Letter.Template.CLOSURE, null, reference, "fr", Map.of(), "all is done")));
    }
}
