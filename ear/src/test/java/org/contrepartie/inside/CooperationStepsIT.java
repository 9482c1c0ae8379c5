package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Chamber.TODAY;
import static org.contrepartie.inside.Desk.given;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.cooperation.AuthorityForm;
import org.contrepartie.cooperation.ConcernedAuthority.Capacity;
import org.contrepartie.cooperation.ConcernedAuthority.Reason;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.Exchange;
import org.contrepartie.cooperation.ExchangeForm;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.letter.LetterService;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.RegimeService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
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

/** The steps and acts between authorities: conditions, exchanges, objections, clocks by regime. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class CooperationStepsIT {

    private static final Set<Step> TRIED_HERE = EnumSet.of(
            Step.TRANSMIT_TO_LEAD,
            Step.TAKE_BACK,
            Step.RECORD_LEAD_OUTCOME,
            Step.CONSULT_CONCERNED,
            Step.SUBMIT_REVISED,
            Step.REFER_TO_BOARD,
            Step.RECORD_BOARD_DECISION);

    private static final Given BY_IMI = given("imiNumber", "56.1234");
    private static final LocalDate LONG_AGO = TODAY.minusWeeks(6);

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private Coverage coverage;

    @EJB
    private CooperationService cooperation;

    @EJB
    private RegimeService regimes;

    @EJB
    private ActService acts;

    @EJB
    private LetterService letters;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_complaint_goes_to_the_lead_comes_back_and_is_decided_there() {
        String reference = desk.admissible(aComplaint());
        refuse(Step.TRANSMIT_TO_LEAD, "coop", reference, BY_IMI, Condition.AS_CONCERNED);
        refuse(Step.TRANSMIT_TO_LEAD, "coop", reference, BY_IMI, Condition.LEAD_KNOWN);
        desk.setsProcedure("OSS_CONCERNED", reference);
        names(reference, "Data Protection Commission", "IE", Capacity.LEAD);
        String conflicted = concerned();
        desk.hasInterest("coop", conflicted);
        refuse(Step.TRANSMIT_TO_LEAD, "coop", conflicted, BY_IMI, Condition.NO_CONFLICT);
        desk.register(aComplaint().on(reference));
        refuse(Step.TRANSMIT_TO_LEAD, "coop", reference, BY_IMI, Condition.COMPLAINTS_ADMITTED);

        String sent = concerned();
        assertThat(taken(Step.TRANSMIT_TO_LEAD, "coop", sent, BY_IMI))
                .contains("case_file", "letter", "imi_exchange", "audit_entry");
        assertThat(tables.rows(
                        "select template, status from letter where case_ref = ? and template = 'TRANSMISSION'", sent))
                .containsExactly(List.of("TRANSMISSION", "SENT"));
        assertThat(exchanges(sent)).containsExactly(List.of("TRANSMISSION", "56.1234", "Data Protection Commission"));

        refuse(Step.TAKE_BACK, "coop", sent, Given.NOTHING, Condition.GIVEN_BACK);
        records(sent, Exchange.Kind.LEAD_DECLINED, TODAY, null);
        assertThat(taken(Step.TAKE_BACK, "coop", sent, Given.NOTHING)).contains("case_file", "audit_entry");
        desk.take(Step.TRANSMIT_TO_LEAD, "coop", sent, BY_IMI);
        refuse(Step.TAKE_BACK, "coop", sent, Given.NOTHING, Condition.GIVEN_BACK);

        refuse(Step.RECORD_LEAD_OUTCOME, "coop", sent, Given.NOTHING, Condition.LEAD_OUTCOME_ON_FILE);
        records(sent, Exchange.Kind.LEAD_DECISION, TODAY, "A reprimand was issued.");
        assertThat(taken(Step.RECORD_LEAD_OUTCOME, "coop", sent, Given.NOTHING))
                .contains("case_file", "letter", "complaint", "running_clock", "audit_entry");
        assertThat(tables.rows("select status from complaint where case_ref = ?", sent))
                .containsExactly(List.of("ANSWERED"));
        assertThat(clocks(sent)).contains("D17 RUNNING", "D01 ENDED");
        chamber.draftsClosure("officer", sent);
        desk.take(Step.CLOSE_FILE, "head", sent);
        assertThat(tables.value("select outcome from case_file where reference = ?", sent))
                .isEqualTo("LEAD_DECISION");
    }

    @Test
    void who_has_an_interest_takes_nothing_back_and_records_no_outcome() {
        String reference = concerned();
        desk.take(Step.TRANSMIT_TO_LEAD, "coop", reference, BY_IMI);
        desk.hasInterest("coop", reference);

        refuse(Step.TAKE_BACK, "coop", reference, Given.NOTHING, Condition.NO_CONFLICT);
        refuse(Step.RECORD_LEAD_OUTCOME, "coop", reference, Given.NOTHING, Condition.NO_CONFLICT);
    }

    @Test
    void a_draft_is_consulted_on_and_adopted_when_nobody_objects() {
        String national = local(chamber.deliberated());
        refuse(Step.CONSULT_CONCERNED, "coop", national, BY_IMI, Condition.AS_LEAD);
        refuse(Step.CONSULT_CONCERNED, "coop", national, BY_IMI, Condition.DECISION_DRAFTED);
        refuse(Step.CONSULT_CONCERNED, "coop", national, BY_IMI, Condition.DRAFT_TRANSLATED);
        desk.hasInterest("coop", national);
        refuse(Step.CONSULT_CONCERNED, "coop", national, BY_IMI, Condition.NO_CONFLICT);

        String reference = drafted();
        refuse(Step.ADOPT_DECISION, "committee", reference, Given.NOTHING, Condition.CONSULTATION_CONCLUDED);
        assertThat(taken(Step.CONSULT_CONCERNED, "coop", reference, BY_IMI))
                .contains("imi_exchange", "running_clock", "audit_entry");
        refuse(Step.ADOPT_DECISION, "committee", reference, Given.NOTHING, Condition.CONSULTATION_CONCLUDED);
        assertThat(refusal(Act.CLOSE_CONSULTATION, reference)).containsExactly("reason");
        does(Act.CLOSE_CONSULTATION, reference, new Given("every authority agreed", Map.of()));

        desk.take(Step.ADOPT_DECISION, "committee", reference);
        assertThat(exchanges(reference)).extracting(row -> row.get(0)).contains("DRAFT", "FINAL_DECISION");
    }

    @Test
    void an_objection_is_followed_and_the_respondent_heard_again_on_what_is_new() throws SQLException {
        String reference = consulted(LONG_AGO);
        refuse(Step.SUBMIT_REVISED, "coop", reference, BY_IMI, Condition.OBJECTION_FOLLOWED);
        refuse(Step.SUBMIT_REVISED, "coop", reference, BY_IMI, Condition.DRAFT_TRANSLATED);
        assertThat(refusal(Act.RECORD_OBJECTION, reference, objection("2024-04-03")))
                .contains("data.receivedOn");
        does(Act.RECORD_OBJECTION, reference, objection(LONG_AGO.plusDays(3).toString()));
        does(
                Act.ANSWER_OBJECTION,
                reference,
                new Given("they are right", Map.of("objection", "1", "status", "FOLLOWED", "newElements", "YES")));
        records(reference, Exchange.Kind.TRANSLATION, TODAY, null);
        refuse(Step.SUBMIT_REVISED, "coop", reference, BY_IMI, Condition.HEARD_ON_NEW_ELEMENTS);
        does(Act.CLOSE_CONSULTATION, reference, Given.NOTHING);

        hearsAgain(reference);
        assertThat(taken(Step.SUBMIT_REVISED, "coop", reference, BY_IMI))
                .contains("imi_exchange", "running_clock", "audit_entry");
        assertThat(clocks(reference)).contains("D15 ENDED", "D15B RUNNING");
        local(reference);
        refuse(Step.SUBMIT_REVISED, "coop", reference, BY_IMI, Condition.AS_LEAD);
        String conflicted = local(chamber.deliberated());
        refuse(Step.SUBMIT_REVISED, "coop", conflicted, BY_IMI, Condition.DECISION_DRAFTED);
        desk.hasInterest("coop", conflicted);
        refuse(Step.SUBMIT_REVISED, "coop", conflicted, BY_IMI, Condition.NO_CONFLICT);
    }

    @Test
    void what_is_not_followed_goes_to_the_board_and_binds() {
        String reference = consulted(LONG_AGO);
        Given dossier = given("imiNumber", "65.1", "exhibit", "1");
        refuse(Step.REFER_TO_BOARD, "chair", reference, dossier, Condition.OBJECTION_NOT_FOLLOWED);
        does(Act.RECORD_OBJECTION, reference, objection(LONG_AGO.plusDays(3).toString()));
        does(
                Act.ANSWER_OBJECTION,
                reference,
                new Given("settled case law", Map.of("objection", "1", "status", "NOT_FOLLOWED")));
        refuse(Step.ADOPT_DECISION, "committee", reference, Given.NOTHING, Condition.CONSULTATION_CONCLUDED);
        desk.setsProcedure("NATIONAL", reference);
        refuse(Step.REFER_TO_BOARD, "chair", reference, dossier, Condition.AS_LEAD);
        desk.setsProcedure("OSS_LEAD", reference);
        String conflicted = drafted();
        desk.hasInterest("chair", conflicted);
        refuse(Step.REFER_TO_BOARD, "chair", conflicted, dossier, Condition.NO_CONFLICT);

        assertThat(taken(Step.REFER_TO_BOARD, "chair", reference, dossier))
                .contains("case_file", "imi_exchange", "running_clock", "audit_entry");
        assertThat(tables.value(
                        "select cast(referred_on as varchar(10)) from case_file where reference = ?", reference))
                .isEqualTo(TODAY.toString());
        assertThatThrownBy(() -> desk.take(Step.RECORD_BOARD_DECISION, "coop", reference, given("exhibit", "99")))
                .isInstanceOf(RuntimeException.class);
        assertThat(taken(Step.RECORD_BOARD_DECISION, "coop", reference, given("exhibit", "1")))
                .contains("case_file", "imi_exchange", "running_clock", "audit_entry");
        assertThat(clocks(reference)).contains("D16B ENDED", "D16C RUNNING");

        refuse(Step.ADOPT_DECISION, "committee", reference, Given.NOTHING, Condition.CONSULTATION_CONCLUDED);
        chamber.drafts(reference, 1);
        chamber.attend(reference, Chamber.BODY);
        desk.take(Step.ADOPT_DECISION, "committee", reference);
        assertThat(clocks(reference)).contains("D16C ENDED");
    }

    @Test
    void who_has_an_interest_records_no_decision_of_the_board() {
        String reference = consulted(LONG_AGO);
        does(Act.RECORD_OBJECTION, reference, objection(LONG_AGO.plusDays(3).toString()));
        does(
                Act.ANSWER_OBJECTION,
                reference,
                new Given("not relevant", Map.of("objection", "1", "status", "NOT_RELEVANT_OR_REASONED")));
        desk.take(Step.REFER_TO_BOARD, "chair", reference, given("imiNumber", "65.1", "exhibit", "1"));
        desk.hasInterest("coop", reference);

        refuse(Step.RECORD_BOARD_DECISION, "coop", reference, given("exhibit", "1"), Condition.NO_CONFLICT);
    }

    @Test
    void under_the_new_regulation_the_clocks_of_the_lead_follow_each_other() throws SQLException {
        String reference = chamber.founded(lead("2027-04-03"));
        assertThat(tables.rows(
                        "select rule, cast(event_on as varchar(10)) from running_clock where case_ref = ?"
                                + " and rule in ('D06', 'D08') order by rule",
                        reference))
                .containsExactly(List.of("D06", LONG_AGO.toString()), List.of("D08", LONG_AGO.toString()));
        assertThat(refusal(Act.CLOSE_COMMENTS, reference)).containsExactly("act");

        does(Act.SHARE_SUMMARY, reference, BY_IMI);
        assertThat(clocks(reference)).contains("D06 ENDED", "D06B RUNNING");
        does(Act.CLOSE_COMMENTS, reference, Given.NOTHING);
        assertThat(clocks(reference)).contains("D06B ENDED", "D06C RUNNING");
        does(Act.CLOSE_COMMENTS, reference, Given.NOTHING);
        assertThat(clocks(reference)).contains("D06C ENDED", "D06D RUNNING");

        refuse(Step.NOTIFY_PRELIMINARY_FINDINGS, "rapporteur", reference, Given.NOTHING, Condition.FINDINGS_COMMENTED);
        does(Act.TRANSMIT_FINDINGS, reference, given("imiNumber", "60.2", "sentOn", LONG_AGO.toString()));
        assertThat(clocks(reference)).contains("D11 RUNNING");
        desk.take(Step.NOTIFY_PRELIMINARY_FINDINGS, "rapporteur", reference);
        assertThat(clocks(reference)).contains("D11 ENDED");
    }

    @Test
    void a_complaint_of_the_second_of_april_2027_has_no_clocks_of_the_lead_and_one_of_a_national_case_none()
            throws SQLException {
        String second = lead("2027-04-02");
        assertThat(clocks(second)).doesNotContain("D06 RUNNING", "D08 RUNNING");
        assertThat(as("coop", () -> regimes.of(second)).regime().chapters())
                .extracting(Enum::name)
                .containsExactly("COMPLAINTS");

        String third = lead("2027-04-03");
        assertThat(clocks(third)).contains("D06 RUNNING", "D08 RUNNING");
        desk.setsProcedure("NATIONAL", third);
        assertThat(clocks(third)).contains("D06 ENDED", "D08 ENDED");
        Given memo = given("summary", "A memo.", "availableOn", TODAY.toString());
        assertThat(catchThrowable(() -> does(Act.SHARE_INFORMATION, third, memo)))
                .as("a national case is no business of the cooperation desk")
                .isInstanceOf(Unknown.class);
    }

    @Test
    void assistance_and_a_local_case_have_their_month_and_their_three_weeks() {
        String reference = desk.admissible(aComplaint());
        Given asked = given("authority", "AEPD", "summary", "Who hosts?", "sentOn", "2024-04-03");
        does(Act.REQUEST_ASSISTANCE, reference, asked);
        does(Act.ANNOUNCE_JOINT_OPERATION, reference, asked);
        does(Act.NOTIFY_LOCAL_CASE, reference, asked);

        assertThat(tables.rows(
                        "select rule, cast(cast(due as date) as varchar(10)) from running_clock where case_ref = ?"
                                + " and rule in ('D21', 'D22', 'D26') order by rule",
                        reference))
                .containsExactly(
                        List.of("D21", "2024-05-03"), List.of("D22", "2024-05-03"), List.of("D26", "2024-04-24"));
        assertThat(exchanges(reference))
                .extracting(row -> row.get(0))
                .containsExactly("ASSISTANCE_REQUEST", "JOINT_OPERATION", "LOCAL_CASE");
    }

    @Test
    void only_the_lead_shares_a_summary() {
        String reference = desk.admissible(aComplaint());
        assertThat(catchThrowable(() -> does(Act.SHARE_SUMMARY, reference, BY_IMI)))
                .isInstanceOfSatisfying(
                        ActRefused.class, refused -> assertThat(refused.unmet()).containsExactly(Condition.AS_LEAD));
    }

    @Test
    void what_a_step_sends_is_not_written_down_by_hand_and_a_concerned_authority_has_its_reason() {
        String reference = desk.admissible(aComplaint());
        Invalid byHand =
                catchThrowableOfType(Invalid.class, () -> records(reference, Exchange.Kind.DRAFT, TODAY, null));
        assertThat(byHand.violations()).extracting(Invalid.Violation::field).containsExactly("kind");
        Invalid unreasoned = catchThrowableOfType(
                Invalid.class,
                () -> as(
                        "coop",
                        () -> cooperation.name(
                                reference, new AuthorityForm("AEPD", "ES", Capacity.CONCERNED, Set.of()))));
        assertThat(unreasoned.violations()).extracting(Invalid.Violation::field).containsExactly("reasons");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_line_between_authorities_is_left_untried() {
        assertThat(coverage.untried(TRIED_HERE)).isEmpty();
    }

    /** The desk still knows of it, but nobody leads. */
    private String local(String reference) {
        desk.setsProcedure("LOCAL_56_2", reference);
        return reference;
    }

    /** In COMPETENCE, led by another authority. */
    private String concerned() {
        String reference = desk.admissible(aComplaint());
        desk.setsProcedure("OSS_CONCERNED", reference);
        names(reference, "Data Protection Commission", "IE", Capacity.LEAD);
        return reference;
    }

    /** In INVESTIGATION, led by this authority, its first complaint received on that day, past the application. */
    private String lead(String receivedOn) throws SQLException {
        String reference = desk.admissible(aComplaint());
        tables.run("update complaint set received_on = ? where case_ref = ?", LocalDate.parse(receivedOn), reference);
        desk.setsProcedure("OSS_LEAD", reference);
        names(reference, "AEPD", "ES", Capacity.CONCERNED);
        records(reference, Exchange.Kind.COMPETENCE_CONFIRMED, LONG_AGO, null);
        return chamber.begun(reference, "head");
    }

    /** In DRAFT_DECISION, led by this authority, the draft written and translated. */
    private String drafted() {
        String reference = chamber.ready();
        desk.setsProcedure("OSS_LEAD", reference);
        names(reference, "AEPD", "ES", Capacity.CONCERNED);
        records(reference, Exchange.Kind.TRANSLATION, TODAY, null);
        return reference;
    }

    private String consulted(LocalDate sentOn) {
        String reference = drafted();
        desk.take(Step.CONSULT_CONCERNED, "coop", reference, given("imiNumber", "60.1", "sentOn", sentOn.toString()));
        return reference;
    }

    private static Given objection(String receivedOn) {
        return given(
                "authority",
                "AEPD",
                "type",
                "RRO",
                "part",
                "Article 1",
                "ground",
                "Consent was not free.",
                "risk",
                "Minors take part.",
                "receivedOn",
                receivedOn);
    }

    /** The respondent is sent what is new, and answers. */
    private void hearsAgain(String reference) throws SQLException {
        as(
                "officer",
                () -> letters.write(new LetterForm(
                        Template.PRELIMINARY_FINDINGS,
                        reference,
                        Addressee.respondent(),
                        "fr",
                        new Content(null, "What is new.", null, "P3W"),
                        Map.of())));
        tables.run(
                "update letter set status = 'SENT', sent_at = current_timestamp, notified_on = ?, answered_on = ?"
                        + " where case_ref = ? and template = 'PRELIMINARY_FINDINGS' and status = 'DRAFT'",
                TODAY,
                TODAY,
                reference);
    }

    private void names(String reference, String name, String country, Capacity capacity) {
        Set<Reason> reasons = capacity == Capacity.LEAD ? Set.of() : Set.of(Reason.RESIDENTS, Reason.COMPLAINT);
        as("coop", () -> cooperation.name(reference, new AuthorityForm(name, country, capacity, reasons)));
    }

    private void records(String reference, Exchange.Kind kind, LocalDate on, String words) {
        ExchangeForm form = new ExchangeForm(kind, null, null, null, null, on, null, null, words);
        as("coop", () -> cooperation.record(reference, form));
    }

    private List<List<String>> exchanges(String reference) {
        return tables.rows(
                "select kind, imi_number, authority from imi_exchange where case_ref = ? order by number", reference);
    }

    private List<String> clocks(String reference) {
        return tables.rows("select rule, status from running_clock where case_ref = ? order by id", reference).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    private void does(Act act, String reference, Given given) {
        People.does("coop", () -> acts.act(act, reference, given));
    }

    private List<String> refusal(Act act, String reference) {
        return refusal(act, reference, Given.NOTHING);
    }

    private List<String> refusal(Act act, String reference, Given given) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does(act, reference, given));
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }

    private Set<String> taken(Step step, String login, String reference, Given given) {
        return coverage.taken(step, () -> desk.take(step, login, reference, given));
    }

    private void refuse(Step step, String login, String reference, Given given, Condition condition) {
        coverage.refused(step, condition, catchThrowable(() -> desk.take(step, login, reference, given)));
    }
}
