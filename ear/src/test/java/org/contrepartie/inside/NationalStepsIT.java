package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.contrepartie.inside.Chamber.TODAY;
import static org.contrepartie.inside.Desk.given;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.letter.Letter.Field;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Forbidden;
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

/** The ends of a case before a sanction, its way on and its joinder: each condition refuses, each effect leaves its rows. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class NationalStepsIT {

    static final Set<Step> TRIED_HERE = EnumSet.of(
            Step.PROPOSE_EARLY_RESOLUTION,
            Step.RECORD_OBJECTION,
            Step.CONFIRM_RESOLUTION,
            Step.PROPOSE_DISMISSAL,
            Step.CLOSE_NO_ACTION,
            Step.ISSUE_FORMAL_NOTICE,
            Step.CONFIRM_COMPLIANCE,
            Step.NOTE_NON_COMPLIANCE,
            Step.DROP_ALL,
            Step.SANCTION_NON_COMPLIANCE,
            Step.WITHDRAW_COMPLAINT,
            Step.JOIN_INTO);

    private static final Given BECAUSE = Given.because("in the test");
    private static final String CASE = "select state, outcome from case_file where reference = ?";

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private ClockService clocks;

    @Inject
    private Coverage coverage;

    @Inject
    private LetterService letters;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void what_has_ended_is_resolved_early_unless_somebody_objects() {
        Step step = Step.PROPOSE_EARLY_RESOLUTION;
        Given told = given("exhibit", "1", "ended", "The offer is closed.", "consequences", "Nothing is left of it.");
        String reference = admitted("NATIONAL");
        refuse(step, "officer", reference, told, Condition.EXHIBIT_ON_FILE);
        chamber.exhibit(reference);
        String own = chamber.investigatedOfOwnMotion();
        refuse(step, "officer", own, told, Condition.COMPLAINT_OPEN);
        String conflicted = admitted("NATIONAL");
        desk.hasInterest("officer", conflicted);
        refuse(step, "officer", conflicted, told, Condition.NO_CONFLICT);
        String heard = chamber.notified(chamber.founded(chamber.investigated()));
        desk.take(Step.REOPEN_INSTRUCTION, "rapporteur", heard, BECAUSE);
        refuse(step, "officer", heard, told, Condition.BEFORE_FINDINGS);

        assertThat(coverage.taken(step, () -> desk.take(step, "officer", reference, told)))
                .contains("case_file", "letter", "running_clock", "audit_entry");
        assertThat(coverage.taken(
                        Step.RECORD_OBJECTION,
                        () -> desk.take(Step.RECORD_OBJECTION, "officer", reference, given("receivedOn", "" + TODAY))))
                .contains("case_file", "running_clock", "audit_entry");
        assertThat(tables.value("select state from case_file where reference = ?", reference))
                .isEqualTo("COMPETENCE");
        desk.take(step, "officer", reference, told);
        agreed(reference, told);
    }

    private void agreed(String reference, Given told) {
        Step step = Step.CONFIRM_RESOLUTION;
        refuse(step, "head", reference, Given.NOTHING, Condition.RESOLUTION_UNCONTESTED);
        desk.act("officer", Act.RECORD_AGREEMENT, reference, Map.of("complaint", complaint(reference), "exhibit", "1"));
        refuse(step, "head", reference, Given.NOTHING, Condition.RESOLUTION_DRAFTED);
        drafts("head", reference, Template.RESOLUTION, Addressee.respondent(), Content.EMPTY);
        refuse(step, "head", reference, Given.NOTHING, Condition.RESOLUTION_BY_ANOTHER);
        drafts("officer", reference, Template.RESOLUTION, Addressee.respondent(), Content.EMPTY);
        assertThat(coverage.taken(step, () -> desk.take(step, "head", reference)))
                .contains("case_file", "complaint", "letter", "audit_entry");
        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "AMICABLE_SETTLEMENT"));

        String conflicted = admitted("NATIONAL");
        chamber.exhibit(conflicted);
        desk.take(Step.PROPOSE_EARLY_RESOLUTION, "officer", conflicted, told);
        desk.hasInterest("head", conflicted);
        desk.hasInterest("officer", conflicted);
        refuse(step, "head", conflicted, Given.NOTHING, Condition.NO_CONFLICT);
        Given objection = given("receivedOn", "" + TODAY);
        refuse(Step.RECORD_OBJECTION, "officer", conflicted, objection, Condition.NO_CONFLICT);
    }

    @Test
    void the_silence_of_four_weeks_resolves_a_complaint() {
        String reference = admitted("NATIONAL");
        chamber.exhibit(reference);
        Map<String, String> told = Map.of(
                "exhibit",
                "1",
                "ended",
                "Over.",
                "consequences",
                "None.",
                "notifiedOn",
                TODAY.minusWeeks(6).toString());
        desk.take(Step.PROPOSE_EARLY_RESOLUTION, "officer", reference, new Given(null, told));
        drafts("officer", reference, Template.RESOLUTION, Addressee.respondent(), Content.EMPTY);

        desk.take(Step.CONFIRM_RESOLUTION, "head", reference);

        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "RESOLVED_EARLY"));
        assertThat(tables.rows("select status from complaint where case_ref = ?", reference))
                .containsExactly(List.of("ANSWERED"));
    }

    /** Where Chapter II applies cannot be shown today: no complaint is lodged after 2 April 2027 yet. ConditionTest does. */
    @Test
    void in_a_cross_border_case_only_rights_are_resolved_early() {
        coverage.shown(Step.PROPOSE_EARLY_RESOLUTION, Condition.ON_RIGHTS_IF_CROSS_BORDER, "ConditionTest");
    }

    @Test
    void a_dismissal_is_proposed_when_the_complainant_was_heard_and_adopted_by_another_head() {
        Step step = Step.PROPOSE_DISMISSAL;
        Given rejects = new Given("nothing of it is true", Map.of("operative", "Article 1: it is rejected."));
        String own = chamber.investigatedOfOwnMotion();
        refuse(step, "head", own, rejects, Condition.COMPLAINT_OPEN);
        String reference = chamber.investigated();
        refuse(step, "head", reference, rejects, Condition.COMPLAINANTS_HEARD);
        String conflicted = chamber.investigated();
        desk.hasInterest("head", conflicted);
        refuse(step, "head", conflicted, rejects, Condition.NO_CONFLICT);
        Addressee author = Addressee.complainant(complaint(reference));
        Content intent = new Content(null, "Nothing of it is true.", null, "P3W");
        int own1 = drafts("head", reference, Template.DISMISSAL_INTENT, author, intent);
        sends("chair", reference, own1, TODAY.minusWeeks(5).toString());
        refuse(step, "head", reference, rejects, Condition.INTENT_BY_ANOTHER);
        int another = drafts("officer", reference, Template.DISMISSAL_INTENT, author, intent);
        sends("head", reference, another, TODAY.minusWeeks(5).toString());

        assertThat(coverage.taken(step, () -> desk.take(step, "head", reference, rejects)))
                .contains("case_file", "decision", "audit_entry");
        assertThat(tables.rows("select kind, author from decision where case_ref = ?", reference))
                .containsExactly(List.of("DISMISSAL", "head"));
        chamber.drafts("officer", reference, dismissal());
        assertThat(catchThrowable(() -> desk.take(Step.ADOPT_DECISION, "head", reference)))
                .hasMessageContaining("DISMISSAL_BY_ANOTHER");
        desk.take(Step.ADOPT_DECISION, "head2", reference);
        assertThat(tables.value("select state from case_file where reference = ?", reference))
                .isEqualTo("DECIDED");
    }

    @Test
    void a_complainant_has_three_weeks_at_least_for_his_view() {
        String reference = chamber.investigated();
        Content hurried = new Content(null, "Nothing of it is true.", null, "P2W");
        Addressee author = Addressee.complainant(complaint(reference));
        int letter = drafts("officer", reference, Template.DISMISSAL_INTENT, author, hurried);

        assertThatThrownBy(() -> sends("head", reference, letter, TODAY.toString()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_case_without_a_complaint_is_closed_as_another_drafted() {
        Step step = Step.CLOSE_NO_ACTION;
        Given ground = new Given("nobody took part", Map.of("ground", "NOTHING_FOUND"));
        String reference = chamber.investigatedOfOwnMotion();
        refuse(step, "chair", reference, ground, Condition.CLOSING_DRAFTED);
        refuse(step, "chair", chamber.investigated(), ground, Condition.NO_COMPLAINT_OPEN);
        String conflicted = chamber.investigatedOfOwnMotion();
        desk.hasInterest("chair", conflicted);
        refuse(step, "chair", conflicted, ground, Condition.NO_CONFLICT);
        String own = chamber.investigatedOfOwnMotion();
        desk.act("chair", Act.DRAFT_STEP, own, Map.of("step", "close_no_action"));
        refuse(step, "chair", own, ground, Condition.CLOSING_BY_ANOTHER);
        desk.act("officer", Act.DRAFT_STEP, reference, Map.of("step", "close_no_action"));

        assertThat(coverage.taken(step, () -> desk.take(step, "chair", reference, ground)))
                .contains("case_file", "audit_entry");
        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "NO_INFRINGEMENT"));
    }

    @Test
    void a_formal_notice_is_honoured_act_by_act() {
        String reference = noticed("chair");
        Step step = Step.CONFIRM_COMPLIANCE;
        refuse(step, "chair", reference, Given.NOTHING, Condition.NOTICE_COMPLIED);
        assertThatThrownBy(() -> assess(reference, "N1", "DONE", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assess(reference, "N3", "DONE", "1")).isInstanceOf(Invalid.class);
        assess(reference, "N1", "DONE", "1");
        refuse(step, "chair", reference, Given.NOTHING, Condition.NOTICE_COMPLIED);
        assess(reference, "N2", "DONE", "1");
        refuse(step, "chair", reference, Given.NOTHING, Condition.NOTICE_CLOSURE_DRAFTED);
        drafts("chair", reference, Template.NOTICE_CLOSED, Addressee.respondent(), Content.EMPTY);
        refuse(step, "chair", reference, Given.NOTHING, Condition.NOTICE_CLOSURE_BY_ANOTHER);
        drafts("officer", reference, Template.NOTICE_CLOSED, Addressee.respondent(), Content.EMPTY);
        String conflicted = noticed(null);
        desk.hasInterest("chair", conflicted);
        refuse(step, "chair", conflicted, Given.NOTHING, Condition.NO_CONFLICT);
        refuse(Step.NOTE_NON_COMPLIANCE, "chair", conflicted, BECAUSE, Condition.NO_CONFLICT);

        assertThat(coverage.taken(step, () -> desk.take(step, "chair", reference)))
                .contains("case_file", "formal_notice", "letter", "complaint", "running_clock", "audit_entry");
        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "NOTICE_COMPLIED"));
    }

    @Test
    void a_formal_notice_that_is_not_honoured_leads_back_and_sanctions_nobody() {
        String reference = noticed(null);
        refuse(Step.NOTE_NON_COMPLIANCE, "chair", reference, BECAUSE, Condition.NOTICE_FAILED);
        assess(reference, "N1", "NOT_DONE", null);

        assertThat(coverage.taken(
                        Step.NOTE_NON_COMPLIANCE,
                        () -> desk.take(Step.NOTE_NON_COMPLIANCE, "chair", reference, BECAUSE)))
                .contains("case_file", "formal_notice", "running_clock", "audit_entry");
        assertThat(tables.value("select state from case_file where reference = ?", reference))
                .isEqualTo("INVESTIGATION");
        assertThat(tables.rows("select number from decision where case_ref = ?", reference))
                .isEmpty();
    }

    @Test
    void a_formal_notice_in_hours_leaves_a_day() {
        String reference = chamber.founded(chamber.investigated());
        assertThatThrownBy(() -> notice("officer", reference, "PT12H")).isInstanceOf(Invalid.class);
        notice("officer", reference, "PT24H");
        desk.take(Step.ISSUE_FORMAL_NOTICE, "chair", reference, Given.NOTHING);
        assertThat(tables.rows("select length, unit from running_clock where case_ref = ? and rule = 'D13'", reference))
                .containsExactly(List.of("24", "HOURS"));
    }

    /** In FORMAL_NOTICE with two acts; who drafts first and may not sign is refused on the way, where one is named. */
    private String noticed(String ownDraft) {
        Step step = Step.ISSUE_FORMAL_NOTICE;
        String reference = chamber.investigated();
        refuse(step, "chair", reference, Given.NOTHING, Condition.ALLEGATION_TO_CURE);
        chamber.founded(reference);
        if (ownDraft != null) {
            coverage.shown(step, Condition.FORMAL_NOTICE_IN_PACK, "ConditionTest");
            refuse(step, "chair", reference, Given.NOTHING, Condition.NOTICE_DRAFTED);
            notice(ownDraft, reference, "P1M");
            refuse(step, "chair", reference, Given.NOTHING, Condition.NOTICE_BY_ANOTHER);
            desk.setsProcedure("OSS_LEAD", reference);
            refuse(step, "chair", reference, Given.NOTHING, Condition.NO_OTHER_AUTHORITY_CONCERNED);
            desk.setsProcedure("NATIONAL", reference);
            String conflicted = chamber.investigated();
            desk.hasInterest("chair", conflicted);
            refuse(step, "chair", conflicted, Given.NOTHING, Condition.NO_CONFLICT);
        }
        notice("officer", reference, "P1M");
        assertThat(coverage.taken(step, () -> desk.take(step, "chair", reference)))
                .contains("case_file", "formal_notice", "required_act", "letter", "running_clock", "audit_entry");
        return reference;
    }

    private void notice(String login, String reference, String period) {
        Content required =
                new Content(null, null, null, period, Map.of(Field.ACTS, "Withdraw the clause.\nErase the data."));
        drafts(login, reference, Template.FORMAL_NOTICE, Addressee.respondent(), required);
    }

    private void assess(String reference, String act, String how, String exhibit) {
        Map<String, String> data = new HashMap<>(Map.of("requiredAct", act, "assessment", how));
        data.put("exhibit", exhibit);
        desk.act("officer", Act.ASSESS_REPLY, reference, data);
    }

    @Test
    void all_that_was_put_is_dropped_where_nobody_complained() {
        Step step = Step.DROP_ALL;
        String complained = chamber.notified(chamber.founded(chamber.investigated()));
        refuse(step, "chair", complained, BECAUSE, Condition.NO_COMPLAINT_OPEN);
        String reference = chamber.notified(chamber.founded(chamber.investigatedOfOwnMotion()));
        refuse(step, "chair", reference, BECAUSE, Condition.DROP_DRAFTED);
        drafts("chair", reference, Template.DROPPED, Addressee.respondent(), Content.saying("It was another."));
        refuse(step, "chair", reference, BECAUSE, Condition.DROP_BY_ANOTHER);
        drafts("officer", reference, Template.DROPPED, Addressee.respondent(), Content.saying("It was another."));
        String conflicted = chamber.notified(chamber.founded(chamber.investigatedOfOwnMotion()));
        desk.hasInterest("chair", conflicted);
        refuse(step, "chair", conflicted, BECAUSE, Condition.NO_CONFLICT);

        assertThat(coverage.taken(step, () -> desk.take(step, "chair", reference, BECAUSE)))
                .contains("case_file", "allegation", "hearing", "letter", "running_clock", "audit_entry");
        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "NO_INFRINGEMENT"));
    }

    @Test
    void who_does_not_comply_faces_a_new_allegation_linked_to_the_decision() {
        Step step = Step.SANCTION_NON_COMPLIANCE;
        Given default1 = new Given("the clause may still be in use", Map.of("measure", "M1"));
        String inTime = chamber.decided(chamber.ready(), TODAY);
        desk.take(Step.START_MONITORING, "head", inTime);
        refuse(step, "chair", inTime, default1, Condition.MEASURE_IN_DEFAULT);
        String conflicted = chamber.late();
        desk.hasInterest("chair", conflicted);
        refuse(step, "chair", conflicted, default1, Condition.NO_CONFLICT);
        String late = chamber.late();

        assertThat(coverage.taken(step, () -> desk.take(step, "chair", late, default1)))
                .contains("case_file", "allegation", "audit_entry");
        assertThat(tables.rows(
                        "select a.provisions, a.prior_measure from allegation a join decision d"
                                + " on d.reference = a.prior_decision where a.case_ref = ? and a.status = 'DRAFT'",
                        late))
                .containsExactly(List.of("GDPR 83(6)", "M1"));
    }

    @Test
    void a_complaint_is_withdrawn_in_writing_and_the_case_ends_with_the_last_one() {
        Step step = Step.WITHDRAW_COMPLAINT;
        String reference = admitted("NATIONAL");
        chamber.exhibit(reference);
        String first = complaint(reference);
        Given withdrawn = given("complaint", first, "exhibit", "1");
        refuse(step, "head", reference, withdrawn, Condition.WITHDRAWAL_DRAFTED);
        drafts("head", reference, Template.WITHDRAWAL, Addressee.complainant(first), Content.EMPTY);
        refuse(step, "head", reference, withdrawn, Condition.WITHDRAWAL_BY_ANOTHER);
        drafts("officer", reference, Template.WITHDRAWAL, Addressee.complainant(first), Content.EMPTY);
        refuse(step, "head", chamber.investigatedOfOwnMotion(), withdrawn, Condition.COMPLAINT_OPEN);
        String conflicted = admitted("NATIONAL");
        desk.hasInterest("head", conflicted);
        refuse(step, "head", conflicted, withdrawn, Condition.NO_CONFLICT);
        desk.register(aComplaint().on(reference));

        assertThat(coverage.taken(step, () -> desk.take(step, "head", reference, withdrawn)))
                .contains("complaint", "letter", "running_clock", "audit_entry");
        assertThat(tables.rows(CASE, reference)).as("one is left").containsExactly(row("COMPETENCE", null));
        assertThat(tables.rows(
                        "select status, withdrawn_on, withdrawal_exhibit from complaint where reference = ?", first))
                .containsExactly(List.of("WITHDRAWN", TODAY.toString(), "1"));
        String second =
                tables.value("select reference from complaint where case_ref = ? and status = 'RECEIVED'", reference);
        drafts("officer", reference, Template.WITHDRAWAL, Addressee.complainant(second), Content.EMPTY);
        desk.take(step, "head", reference, given("complaint", second, "exhibit", "1"));
        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "WITHDRAWN"));
    }

    @Test
    void the_president_keeps_a_case_whose_complaint_is_withdrawn() {
        String reference = admitted("NATIONAL");
        chamber.exhibit(reference);
        String only = complaint(reference);
        assertThatThrownBy(() -> desk.act("head", Act.KEEP_OF_OWN_MOTION, reference, Map.of()))
                .isInstanceOf(Forbidden.class);
        desk.act("chair", Act.KEEP_OF_OWN_MOTION, reference, Map.of());
        drafts("officer", reference, Template.WITHDRAWAL, Addressee.complainant(only), Content.EMPTY);

        desk.take(Step.WITHDRAW_COMPLAINT, "head", reference, given("complaint", only, "exhibit", "1"));

        assertThat(tables.rows("select state, origin from case_file where reference = ?", reference))
                .containsExactly(List.of("COMPETENCE", "EX_OFFICIO"));
    }

    @Test
    void a_case_goes_on_within_another_and_is_not_reopened() {
        Step step = Step.JOIN_INTO;
        String target = admitted("NATIONAL");
        String reference = admitted("NATIONAL");
        chamber.exhibit(reference);
        Given into = new Given("one offer", Map.of("target", target));
        refuse(step, "head", reference, into, Condition.JOINDER_DRAFTED);
        drafts("head", reference, Template.JOINDER, Addressee.respondent(), Content.EMPTY);
        refuse(step, "head", reference, into, Condition.JOINDER_BY_ANOTHER);
        drafts("officer", reference, Template.JOINDER, Addressee.respondent(), Content.EMPTY);
        String conflicted = admitted("NATIONAL");
        desk.hasInterest("head", conflicted);
        refuse(step, "head", conflicted, into, Condition.NO_CONFLICT);
        Given itself = new Given("one offer", Map.of("target", reference));
        assertThatThrownBy(() -> desk.take(step, "head", reference, itself)).isInstanceOf(Invalid.class);

        assertThat(coverage.taken(step, () -> desk.take(step, "head", reference, into)))
                .contains("case_file", "complaint", "running_clock", "exhibit", "letter", "audit_entry");
        assertThat(tables.rows(CASE, reference)).containsExactly(List.of("CLOSED", "JOINED"));
        assertThat(tables.rows("select pseudonym from complaint where case_ref = ? order by pseudonym", target))
                .containsExactly(List.of("C-0001"), List.of("C-0002"));
        desk.act("officer", Act.DRAFT_STEP, reference, Map.of("step", "reopen"));
        Given ground = new Given("a new paper", Map.of("ground", "NEW_EVIDENCE", "exhibit", "1"));
        refuse(Step.REOPEN, "chair", reference, ground, Condition.NOT_JOINED);
    }

    @Test
    void what_runs_on_a_joined_case_runs_on_the_other_from_then_on_and_what_ended_stays() {
        String target = admitted("NATIONAL");
        String reference = admitted("NATIONAL");
        LocalDate day = LocalDate.of(2024, 4, 3);
        ClockRow ended = as("officer", () -> clocks.start(ClockRule.D20, reference, reference, day));
        does("officer", () -> clocks.endOne(ended.id(), "A08"));
        ClockRow running = as("officer", () -> clocks.start(ClockRule.D06, reference, reference, day));
        ClockRow still = as("officer", () -> clocks.start(ClockRule.D08, reference, reference, day));
        does("officer", () -> clocks.pause(ClockRule.D08, reference));
        drafts("officer", reference, Template.JOINDER, Addressee.respondent(), Content.EMPTY);

        desk.take(Step.JOIN_INTO, "head", reference, new Given("one offer", Map.of("target", target)));

        assertThat(owned(ended)).containsExactly(List.of(reference, reference, "ENDED"));
        assertThat(owned(running)).containsExactly(List.of(target, target, "RUNNING"));
        assertThat(owned(still)).containsExactly(List.of(target, target, "RUNNING"));
        assertThat(as("officer", () -> clocks.end(ClockRule.D06, target, "A09")))
                .isEqualTo(1);
        assertThat(tables.rows("select distinct status from running_clock where rule = 'D01' and case_ref = ?", target))
                .containsExactly(List.of("RUNNING"));
    }

    private List<List<String>> owned(ClockRow clock) {
        return tables.rows("select owner_ref, case_ref, status from running_clock where id = " + clock.id());
    }

    @Test
    void a_case_that_lost_its_only_complaint_goes_on_where_that_went() {
        String target = admitted("NATIONAL");
        String emptied = desk.examined(aComplaint());
        String only = complaint(emptied);

        desk.act("officer", Act.ATTACH_COMPLAINT, target, Map.of("complaint", only));

        assertThat(tables.rows("select state, outcome, joined_into from case_file where reference = ?", emptied))
                .containsExactly(List.of("CLOSED", "JOINED", target));
    }

    /** Destruction is not built: the bytes are taken away from the store past the application, as it will. */
    @Test
    void a_case_whose_file_was_destroyed_is_not_reopened() throws IOException {
        String reference = chamber.investigatedOfOwnMotion();
        desk.act("officer", Act.DRAFT_STEP, reference, Map.of("step", "close_no_action"));
        Given nothing = new Given("nobody took part", Map.of("ground", "NOTHING_FOUND"));
        desk.take(Step.CLOSE_NO_ACTION, "chair", reference, nothing);
        desk.act("officer", Act.DRAFT_STEP, reference, Map.of("step", "reopen"));
        String sha256 =
                tables.value("select sha256 from exhibit where case_ref = ? order by number desc limit 1", reference);
        Path bytes = Path.of(System.getProperty("contrepartie.data", ".contrepartie"))
                .resolve("evidence")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
        byte[] kept = Files.readAllBytes(bytes);
        Given ground = new Given("a new paper", Map.of("ground", "NEW_EVIDENCE", "exhibit", "1"));
        Files.delete(bytes);
        try {
            refuse(Step.REOPEN, "chair", reference, ground, Condition.FILE_KEPT);
        } finally {
            Files.write(bytes, kept);
        }
        desk.take(Step.REOPEN, "chair", reference, ground);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_national_line_is_left_untried() {
        assertThat(coverage.untried(TRIED_HERE)).isEmpty();
    }

    private String admitted(String procedure) {
        String reference = desk.admissible(aComplaint());
        desk.setsProcedure(procedure, reference);
        return reference;
    }

    private String complaint(String reference) {
        return tables.value("select reference from complaint where case_ref = ?", reference);
    }

    private static DecisionForm dismissal() {
        return new DecisionForm(
                Decision.Kind.DISMISSAL,
                Decision.Track.ORDINARY,
                "Article 1: it is rejected.",
                "Nothing of it is true.",
                false,
                List.of(),
                Set.of());
    }

    private int drafts(String login, String reference, Template template, Addressee to, Content content) {
        return as(login, () -> letters.write(new LetterForm(template, reference, to, null, content, Map.of())))
                .number();
    }

    private void sends(String login, String reference, int letter, String notifiedOn) {
        desk.act(login, Act.SEND_LETTER, reference, Map.of("letter", "" + letter, "notifiedOn", notifiedOn));
    }

    private void refuse(Step step, String login, String reference, Given given, Condition condition) {
        coverage.refused(step, condition, catchThrowable(() -> desk.take(step, login, reference, given)));
    }

    private static List<String> row(String... values) {
        return Arrays.asList(values);
    }
}
