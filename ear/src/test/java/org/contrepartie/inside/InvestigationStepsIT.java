package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.contrepartie.inside.Desk.given;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.Weight;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The steps from a supplement to a reminder, and those that stop and reopen a case: conditions, letters, clocks. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class InvestigationStepsIT {

    private static final Set<Step> TRIED_HERE = EnumSet.of(
            Step.REQUEST_SUPPLEMENT,
            Step.OPEN_INVESTIGATION,
            Step.REQUEST_INFORMATION,
            Step.RECORD_HEARING,
            Step.RECORD_INSPECTION,
            Step.ISSUE_REMINDER,
            Step.SUSPEND,
            Step.RESUME);

    private static final String LETTERS = "select template, recipient, status, author, signer from letter"
            + " where case_ref = ? and template <> 'ACKNOWLEDGEMENT' order by number";

    private static final Given BECAUSE = Given.because("in the test");

    @Inject
    private Desk desk;

    @Inject
    private Coverage coverage;

    @Inject
    private LetterService letters;

    @Inject
    private EvidenceService evidence;

    @Inject
    private FactService facts;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_supplement_is_asked_for_by_letter_and_the_period_runs() {
        Given lacking = given("items", "an address\na date", "period", "P2W", "notifiedOn", "2024-04-10");
        String conflicted = desk.examined(aComplaint());
        desk.hasInterest("officer", conflicted);
        refuse(Step.REQUEST_SUPPLEMENT, "officer", conflicted, lacking, Condition.NO_CONFLICT);

        String reference = desk.examined(aComplaint().anonymous());
        assertThat(taken(Step.REQUEST_SUPPLEMENT, "officer", reference, lacking))
                .contains("letter", "running_clock", "audit_entry");
        assertThat(lettersOf(reference))
                .containsExactly(List.of("SUPPLEMENT_REQUEST", "COMPLAINANT", "SENT", "officer", "officer"));
        assertThat(tables.rows(
                        "select c.rule, c.status, cast(c.due as date), l.questions from letter l"
                                + " join running_clock c on c.id = l.clock_id where l.case_ref = ?",
                        reference))
                .containsExactly(List.of("D20", "RUNNING", "2024-04-24", "an address\na date"));
    }

    @Test
    void an_investigation_opens_with_a_letter_to_the_respondent_unless_it_is_deferred() {
        String undetermined = admitted();
        String conflicted = desk.admissible(aComplaint());
        desk.setsProcedure("NATIONAL", conflicted);
        desk.hasInterest("head", conflicted);
        String unassigned = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        desk.setsProcedure("NATIONAL", unassigned);
        refuse(Step.OPEN_INVESTIGATION, "head", undetermined, Given.NOTHING, Condition.PROCEDURE_SET);
        refuse(Step.OPEN_INVESTIGATION, "head", conflicted, Given.NOTHING, Condition.NO_CONFLICT);
        refuse(Step.OPEN_INVESTIGATION, "chair", unassigned, Given.NOTHING, Condition.OFFICER_ASSIGNED);

        desk.setsProcedure("OSS_LEAD", undetermined);
        refuse(Step.OPEN_INVESTIGATION, "head", undetermined, Given.NOTHING, Condition.COMPETENCE_CONFIRMED);
        desk.setsProcedure("NATIONAL", undetermined);
        assertThat(taken(Step.OPEN_INVESTIGATION, "head", undetermined, Given.NOTHING))
                .contains("case_file", "letter", "audit_entry");
        assertThat(lettersOf(undetermined)).containsExactly(List.of("OPENING", "RESPONDENT", "SENT", "head", "head"));
        String deferred = admitted();
        desk.setsProcedure("NATIONAL", deferred);
        desk.take(Step.OPEN_INVESTIGATION, "head", deferred, given("deferral", "evidence could be destroyed"));
        assertThat(lettersOf(deferred)).isEmpty();
        assertThat(desk.toldLast(deferred)).contains("evidence could be destroyed");
    }

    @Test
    void information_is_asked_for_with_the_questions_that_somebody_drafted() {
        String undrafted = investigated();
        String conflicted = investigated();
        drafts("officer", conflicted, Template.INFORMATION_REQUEST, new Content(null, null, "Who?", null));
        desk.hasInterest("officer", conflicted);
        refuse(Step.REQUEST_INFORMATION, "officer", undrafted, Given.NOTHING, Condition.QUESTIONS_DRAFTED);
        refuse(Step.REQUEST_INFORMATION, "officer", conflicted, Given.NOTHING, Condition.NO_CONFLICT);

        drafts("officer", undrafted, Template.INFORMATION_REQUEST, new Content(null, null, "Who?", "P4W"));
        assertThat(taken(Step.REQUEST_INFORMATION, "officer", undrafted, given("notifiedOn", "2024-04-03")))
                .contains("letter", "running_clock", "audit_entry");
        assertThat(tables.rows(
                        "select l.status, c.rule, cast(c.due as date) from letter l"
                                + " join running_clock c on c.id = l.clock_id where l.case_ref = ?",
                        undrafted))
                .containsExactly(List.of("SENT", "D20", "2024-05-02"));
    }

    @Test
    void a_hearing_and_an_inspection_are_recorded_on_their_minutes() {
        String reference = investigated();
        exhibit(reference, Exhibit.Kind.DOCUMENT);
        refuse(Step.RECORD_HEARING, "officer", reference, given("exhibit", "1"), Condition.HEARING_REPORT_ON_FILE);
        refuse(
                Step.RECORD_INSPECTION,
                "officer",
                reference,
                given("exhibit", "1"),
                Condition.INSPECTION_REPORT_ON_FILE);
        exhibit(reference, Exhibit.Kind.HEARING_REPORT);
        exhibit(reference, Exhibit.Kind.INSPECTION_REPORT);

        assertThatThrownBy(() -> desk.take(Step.RECORD_HEARING, "officer", reference, given("exhibit", "3")))
                .isInstanceOf(Invalid.class);
        assertThat(taken(Step.RECORD_HEARING, "officer", reference, given("exhibit", "2")))
                .contains("case_file", "audit_entry");
        assertThat(taken(Step.RECORD_INSPECTION, "officer", reference, given("exhibit", "3")))
                .contains("case_file", "audit_entry");
        desk.hasInterest("officer", reference);
        refuse(Step.RECORD_HEARING, "officer", reference, given("exhibit", "2"), Condition.NO_CONFLICT);
        refuse(Step.RECORD_INSPECTION, "officer", reference, given("exhibit", "3"), Condition.NO_CONFLICT);
    }

    @Test
    void a_reminder_needs_a_fact_a_draft_and_another_signer_and_tells_every_complainant() {
        String reference = investigated();
        desk.register(aComplaint().on(reference));
        refuse(Step.ISSUE_REMINDER, "chair", reference, BECAUSE, Condition.FACT_ESTABLISHED);
        establishes(reference);
        refuse(Step.ISSUE_REMINDER, "chair", reference, BECAUSE, Condition.REMINDER_DRAFTED);
        drafts("chair", reference, Template.REMINDER, Content.saying("You are reminded."));
        refuse(Step.ISSUE_REMINDER, "chair", reference, BECAUSE, Condition.REMINDER_BY_ANOTHER);
        drafts("officer", reference, Template.REMINDER, Content.saying("You are reminded."));
        desk.setsProcedure("OSS_LEAD", reference);
        refuse(Step.ISSUE_REMINDER, "chair", reference, BECAUSE, Condition.NO_OTHER_AUTHORITY_CONCERNED);
        desk.setsProcedure("NATIONAL", reference);
        String conflicted = investigated();
        desk.hasInterest("chair", conflicted);
        refuse(Step.ISSUE_REMINDER, "chair", conflicted, BECAUSE, Condition.NO_CONFLICT);

        assertThat(taken(Step.ISSUE_REMINDER, "chair", reference, BECAUSE))
                .contains("case_file", "letter", "complaint", "running_clock", "audit_entry");
        assertThat(lettersOf(reference))
                .contains(
                        List.of("REMINDER", "RESPONDENT", "SENT", "officer", "chair"),
                        List.of("OUTCOME", "COMPLAINANT", "SENT", "officer", "chair"));
        assertThat(tables.rows("select status from complaint where case_ref = ?", reference))
                .containsExactly(List.of("ANSWERED"), List.of("ANSWERED"));
        assertThat(tables.rows(
                        "select c.status from running_clock c join complaint k on k.reference = c.owner_ref"
                                + " where k.case_ref = ? and c.rule = 'D01'",
                        reference))
                .containsExactly(List.of("ENDED"), List.of("ENDED"));
        assertThat(tables.rows("select state, outcome from case_file where reference = ?", reference))
                .containsExactly(List.of("CLOSED", "REMINDER"));
    }

    @Test
    void a_case_waits_on_a_ground_tells_so_and_goes_on_where_it_stood() {
        Given ground = new Given("a court was seized", Map.of("ground", "COURT_PENDING", "reviewOn", "2027-05-03"));
        String conflicted = investigated();
        desk.hasInterest("head", conflicted);
        refuse(Step.SUSPEND, "head", conflicted, ground, Condition.NO_CONFLICT);

        String reference = investigated();
        assertThat(taken(Step.SUSPEND, "head", reference, ground)).contains("case_file", "letter", "audit_entry");
        assertThat(lettersOf(reference))
                .contains(
                        List.of("SUSPENSION", "RESPONDENT", "SENT", "head", "head"),
                        List.of("SUSPENSION", "COMPLAINANT", "SENT", "head", "head"));
        assertThat(tables.rows(
                        "select c.status from running_clock c join complaint k on k.reference = c.owner_ref"
                                + " where k.case_ref = ? and c.rule = 'D01'",
                        reference))
                .as("D01 never stops")
                .containsExactly(List.of("RUNNING"));

        assertThat(taken(Step.RESUME, "head", reference, BECAUSE)).contains("case_file", "audit_entry");
        assertThat(tables.value("select state from case_file where reference = ?", reference))
                .isEqualTo("INVESTIGATION");
        desk.take(Step.SUSPEND, "head", reference, ground);
        desk.hasInterest("head", reference);
        refuse(Step.RESUME, "head", reference, BECAUSE, Condition.NO_CONFLICT);
    }

    @Test
    void a_respondent_who_was_not_told_of_the_case_does_not_hear_that_it_waits() {
        String reference = desk.examined(aComplaint());

        desk.take(
                Step.SUSPEND,
                "head",
                reference,
                new Given("a court was seized", Map.of("ground", "COURT_PENDING", "reviewOn", "2027-05-03")));

        assertThat(lettersOf(reference)).containsExactly(List.of("SUSPENSION", "COMPLAINANT", "SENT", "head", "head"));
    }

    /** Nobody stays the decision: the case is put where T29 leads, past the application. */
    @Test
    void execution_waits_for_a_court_and_for_nothing_else() throws SQLException {
        String reference = investigated();
        tables.run("update case_file set state = 'COMPLIANCE' where reference = ?", reference);
        tables.run("update known_case set before_body = true where case_ref = ?", reference);

        refuse(
                Step.SUSPEND,
                "committee",
                reference,
                new Given("it is summer", Map.of("ground", "CRIMINAL_PROCEEDINGS", "reviewOn", "2027-05-03")),
                Condition.STAY_IF_EXECUTING);
    }

    @Test
    void a_closed_case_lives_again_on_an_exhibit() {
        String reference = desk.examined(aComplaint());
        exhibit(reference, Exhibit.Kind.DOCUMENT);
        desk.draftsRefusal(reference, "the controller sits outside the Union");
        desk.take(Step.DECLARE_INADMISSIBLE, "head", reference);
        Given ground = new Given("the seat is in Lyon", Map.of("ground", "NEW_EVIDENCE", "exhibit", "1"));

        refuse(Step.REOPEN, "chair", reference, ground, Condition.REOPENING_DRAFTED);
        desk.act("chair", Act.DRAFT_STEP, reference, Map.of("step", "reopen"));
        refuse(Step.REOPEN, "chair", reference, ground, Condition.REOPENING_BY_ANOTHER);
        desk.act("officer", Act.DRAFT_STEP, reference, Map.of("step", "reopen"));
        assertThat(taken(Step.REOPEN, "chair", reference, ground)).contains("case_file", "audit_entry");
        assertThat(tables.rows(
                        "select state, cycle_number, former_outcome from case_file where reference = ?", reference))
                .containsExactly(List.of("ADMISSIBILITY", "2", "OUT_OF_SCOPE"));
        String conflicted = desk.examined(aComplaint());
        desk.hasInterest("chair", conflicted);
        desk.draftsRefusal(conflicted, "the controller sits outside the Union");
        desk.take(Step.DECLARE_INADMISSIBLE, "head", conflicted);
        refuse(Step.REOPEN, "chair", conflicted, ground, Condition.NO_CONFLICT);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_line_of_the_investigation_is_left_untried() {
        assertThat(coverage.untried(TRIED_HERE)).isEmpty();
    }

    private String admitted() {
        return desk.admissible(aComplaint());
    }

    private String investigated() {
        String reference = admitted();
        desk.setsProcedure("NATIONAL", reference);
        desk.take(Step.OPEN_INVESTIGATION, "head", reference);
        return reference;
    }

    private void drafts(String login, String reference, Template template, Content content) {
        as(
                login,
                () -> letters.write(
                        new LetterForm(template, reference, Addressee.respondent(), null, content, Map.of())));
    }

    private void exhibit(String reference, Exhibit.Kind kind) {
        byte[] words = kind.name().getBytes(StandardCharsets.UTF_8);
        ExhibitForm form = new ExhibitForm(
                "A paper", kind, null, DatedWithPrecision.UNKNOWN, "fr", "text/plain", "paper.txt", false);
        as("officer", () -> evidence.take(reference, form, words));
    }

    private void establishes(String reference) {
        exhibit(reference, Exhibit.Kind.DOCUMENT);
        FactForm fact = new FactForm(
                "The offer ran.", CaseFact.Status.ESTABLISHED, List.of(new FactForm.Support(1, Weight.UNFAVOURABLE)));
        as("officer", () -> facts.record(reference, fact));
    }

    private List<List<String>> lettersOf(String reference) {
        return tables.rows(LETTERS, reference);
    }

    private Set<String> taken(Step step, String login, String reference, Given given) {
        return coverage.taken(step, () -> desk.take(step, login, reference, given));
    }

    private void refuse(Step step, String login, String reference, Given given, Condition condition) {
        coverage.refused(step, condition, catchThrowable(() -> desk.take(step, login, reference, given)));
    }
}
