package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Chamber.TODAY;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.decision.Attendee;
import org.contrepartie.decision.AttendeeForm;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.Finding;
import org.contrepartie.decision.FineFactor;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.Tier;
import org.contrepartie.decision.TurnoverForm;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
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

/** The steps from the preliminary findings to the close: each condition refuses by itself, each effect leaves its rows. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class DecisionStepsIT {

    static final Set<Step> TRIED_HERE = EnumSet.of(
            Step.NOTIFY_PRELIMINARY_FINDINGS,
            Step.FILE_OBSERVATIONS,
            Step.EXTEND_PERIOD,
            Step.REPLY_RAPPORTEUR,
            Step.REOPEN_INSTRUCTION,
            Step.CLOSE_DEBATE,
            Step.ADOPT_DECISION,
            Step.START_MONITORING,
            Step.CLOSE_FILE,
            Step.RECORD_EXECUTION,
            Step.LIQUIDATE_PENALTY,
            Step.CONFIRM_EXECUTION);

    private static final Given LONGER = new Given("the file is large", Map.of("period", "P2M"));
    private static final Given REPLY = new Given(null, Map.of("summary", "I maintain it."));
    private static final Given BECAUSE = Given.because("a new lead");
    private static final Given DONE = new Given(null, Map.of("measure", "M1", "exhibit", "1"));
    private static final Given FIVE_DAYS = new Given("he paid late", Map.of("measure", "M2", "daysLate", "5"));

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private Coverage coverage;

    @Inject
    private MeasureService measures;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void findings_are_notified_when_they_are_founded_by_the_rapporteur_of_the_case() throws SQLException {
        Step step = Step.NOTIFY_PRELIMINARY_FINDINGS;
        String reference = chamber.investigated();
        assertThat(catchThrowable(() -> desk.take(step, "rapporteur", reference)))
                .isInstanceOf(Unknown.class);
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "rapporteur"));
        refuse(step, "rapporteur", reference, Condition.RAPPORTEUR_APPOINTED);
        chamber.appoints("officer2", reference);
        refuse(step, "rapporteur", reference, Condition.OWN_REPORT);
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer"));
        chamber.appoints("rapporteur", reference);
        refuse(step, "rapporteur", reference, Condition.ALLEGATIONS_FOUNDED);
        chamber.alleges(reference, Set.of(1), Set.of(1));
        refuse(step, "rapporteur", reference, Condition.MEASURES_ENVISAGED);
        int fine = chamber.envisages(reference, fine("50000"));
        refuse(step, "rapporteur", reference, Condition.FINE_FACTORS_LISTED);
        does("officer", () -> measures.withdraw(reference, fine, "an order is enough"));
        chamber.envisages(reference, Chamber.order("P1M"));
        String conflicted = chamber.founded(chamber.investigated());
        Database.ofOwner().run("update complaint set received_on = date '2027-04-03' where case_ref = ?", conflicted);
        desk.setsProcedure("OSS_LEAD", conflicted);
        refuse(step, "rapporteur", conflicted, Condition.FINDINGS_COMMENTED);
        desk.hasInterest("rapporteur", conflicted);
        refuse(step, "rapporteur", conflicted, Condition.NO_CONFLICT);

        assertThat(coverage.taken(step, () -> desk.take(step, "rapporteur", reference)))
                .contains("case_file", "allegation", "hearing", "hearing_exhibit", "running_clock", "audit_entry");
        assertThat(Database.ofOwner().rows("select status from allegation where case_ref = ?", reference))
                .containsExactly(List.of("NOTIFIED"));
    }

    @Test
    void an_allegation_without_a_fact_or_an_exhibit_is_not_put_to_anybody() {
        String reference = chamber.founded(chamber.investigated());
        chamber.alleges(reference, Set.of(), Set.of(1));

        refuse(Step.NOTIFY_PRELIMINARY_FINDINGS, "rapporteur", reference, Condition.ALLEGATIONS_FOUNDED);
    }

    @Test
    void both_sides_are_heard_and_answered_before_the_debate_is_closed() {
        String reference = chamber.notified(chamber.founded(chamber.investigated()));
        refuse(Step.CLOSE_DEBATE, "rapporteur", reference, Condition.RESPONDENT_HEARD);

        assertThat(coverage.taken(
                        Step.FILE_OBSERVATIONS,
                        () -> desk.take(Step.FILE_OBSERVATIONS, "rapporteur", reference, Chamber.observations())))
                .contains("observation", "audit_entry");
        assertThat(coverage.taken(
                        Step.EXTEND_PERIOD, () -> desk.take(Step.EXTEND_PERIOD, "rapporteur", reference, LONGER)))
                .contains("running_clock", "audit_entry");
        assertThat(coverage.taken(
                        Step.REPLY_RAPPORTEUR, () -> desk.take(Step.REPLY_RAPPORTEUR, "rapporteur", reference, REPLY)))
                .contains("observation", "audit_entry");
        refuse(Step.CLOSE_DEBATE, "rapporteur", reference, Condition.OBSERVATIONS_ANSWERED);
        chamber.answered(reference);
        assertThat(coverage.taken(Step.CLOSE_DEBATE, () -> desk.take(Step.CLOSE_DEBATE, "rapporteur", reference)))
                .contains("case_file", "hearing", "running_clock", "audit_entry");
    }

    @Test
    void the_hearing_is_its_rapporteurs_and_of_nobody_with_an_interest() {
        String another = chamber.notified(chamber.founded(chamber.investigated()));
        String conflicted = chamber.notified(chamber.founded(chamber.investigated()));
        desk.act("head", Act.ASSIGN, another, Map.of("login", "rapporteur"));
        chamber.appoints("officer2", another);
        desk.hasInterest("rapporteur", conflicted);

        Map.of(
                        Step.FILE_OBSERVATIONS, Chamber.observations(),
                        Step.EXTEND_PERIOD, LONGER,
                        Step.REPLY_RAPPORTEUR, REPLY,
                        Step.REOPEN_INSTRUCTION, BECAUSE,
                        Step.CLOSE_DEBATE, Given.NOTHING)
                .forEach((step, given) -> {
                    refuse(step, "rapporteur", another, given, Condition.OWN_REPORT);
                    refuse(step, "rapporteur", conflicted, given, Condition.NO_CONFLICT);
                });
    }

    @Test
    void back_to_the_investigation_the_allegations_have_to_be_put_anew() {
        String reference = chamber.heard(chamber.notified(chamber.founded(chamber.investigated())));

        assertThat(coverage.taken(
                        Step.REOPEN_INSTRUCTION,
                        () -> desk.take(Step.REOPEN_INSTRUCTION, "rapporteur", reference, BECAUSE)))
                .contains("case_file", "allegation", "hearing", "running_clock", "audit_entry");
        assertThat(Database.ofOwner().rows("select status, notified_on from allegation where case_ref = ?", reference))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.get(0)).isEqualTo("DRAFT"));
        chamber.notified(reference);
        refuse(Step.CLOSE_DEBATE, "rapporteur", reference, Condition.RESPONDENT_HEARD);
    }

    @Test
    void a_decision_is_adopted_by_another_who_did_not_investigate_before_a_body_that_may_decide() {
        Step step = Step.ADOPT_DECISION;
        String reference = chamber.deliberated();
        refuse(step, "committee", reference, Condition.DECISION_DRAFTED);
        chamber.drafts("committee", reference, Chamber.sanction(1));
        refuse(step, "committee", reference, Condition.DECISION_BY_ANOTHER);
        chamber.drafts(reference, 1);
        refuse(step, "committee", reference, Condition.QUORUM);
        chamber.attend(reference, with(new AttendeeForm("Whoever", "rapporteur", Attendee.Presence.PRESENT)));
        refuse(step, "committee", reference, Condition.RAPPORTEUR_ABSENT);
        chamber.attend(
                reference, with(new AttendeeForm(chamber.nameOf("rapporteur"), null, Attendee.Presence.PRESENT)));
        refuse(step, "committee", reference, Condition.RAPPORTEUR_ABSENT);
        chamber.attend(reference, with(new AttendeeForm("Whoever", "rapporteur", Attendee.Presence.ABSENT)));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "reviewer", "capacity", "REVIEWER"));
        refuse(step, "committee", reference, Condition.REVIEW_CONCLUDED);
        List.of("ADMISSIBILITY", "COMPETENCE", "F1", "A1")
                .forEach(point -> desk.act("reviewer", Act.AGREE_POINT, reference, Map.of("point", point)));

        assertThat(coverage.taken(step, () -> desk.take(step, "committee", reference)))
                .contains("case_file", "decision", "allegation", "measure", "running_clock", "audit_entry");
        assertThat(Database.ofOwner().rows("select status from allegation where case_ref = ?", reference))
                .containsExactly(List.of("UPHELD"));
        assertThat(Database.ofOwner().value("select reference from decision where case_ref = ?", reference))
                .matches("D\\d{4}-\\d{4}");
    }

    @Test
    void nobody_decides_what_he_reported_or_has_an_interest_in() {
        String reported = chamber.investigated();
        chamber.appoints("committee", reported);
        chamber.ready(chamber.deliberated(chamber.founded(reported)), 1);
        refuse(Step.ADOPT_DECISION, "committee", reported, Condition.OTHER_THAN_INVESTIGATOR);
        String conflicted = chamber.ready();
        desk.hasInterest("committee", conflicted);
        refuse(Step.ADOPT_DECISION, "committee", conflicted, Condition.NO_CONFLICT);
    }

    @Test
    void what_was_notified_is_decided_all_of_it_and_within_the_law() {
        String reference = chamber.founded(chamber.investigated());
        chamber.alleges(reference, Set.of(1), Set.of(1));
        does("officer", () -> measures.recordTurnover(reference, turnover("1500000")));
        int fine = chamber.envisages(reference, fine("20000000.01"));
        does("officer", () -> measures.amend(reference, fine, weighed("20000000.01"), "weighed", Optional.empty()));
        chamber.deliberated(reference);
        chamber.ready(reference, fine);

        refuse(Step.ADOPT_DECISION, "committee", reference, Condition.FINDINGS_NOTIFIED);
        refuse(Step.ADOPT_DECISION, "committee", reference, Condition.WITHIN_LEGAL_MAXIMUM);
        desk.setsProcedure("OSS_LEAD", reference);
        refuse(Step.ADOPT_DECISION, "committee", reference, Condition.CONSULTATION_CONCLUDED);
    }

    @Test
    void what_is_ordered_is_watched_executed_and_closed() {
        String reference = chamber.late();
        refuse(Step.CONFIRM_EXECUTION, "chair", reference, Condition.NO_MEASURE_OUTSTANDING);
        assertThat(coverage.taken(
                        Step.LIQUIDATE_PENALTY,
                        () -> desk.take(Step.LIQUIDATE_PENALTY, "committee", reference, FIVE_DAYS)))
                .contains("measure", "audit_entry");
        refuse(Step.LIQUIDATE_PENALTY, "committee", reference, FIVE_DAYS, Condition.PENALTY_RUNS);
        chamber.executes(reference, "M2");
        assertThat(coverage.taken(
                        Step.RECORD_EXECUTION, () -> desk.take(Step.RECORD_EXECUTION, "officer", reference, DONE)))
                .contains("measure", "running_clock", "audit_entry");
        refuse(Step.CONFIRM_EXECUTION, "chair", reference, Condition.CLOSURE_DRAFTED);
        chamber.draftsClosure("chair", reference);
        refuse(Step.CONFIRM_EXECUTION, "chair", reference, Condition.CLOSURE_BY_ANOTHER);
        chamber.draftsClosure("officer", reference);
        assertThat(coverage.taken(Step.CONFIRM_EXECUTION, () -> desk.take(Step.CONFIRM_EXECUTION, "chair", reference)))
                .contains("case_file", "audit_entry");
        assertThat(Database.ofOwner().rows("select state, outcome from case_file where reference = ?", reference))
                .containsExactly(List.of("CLOSED", "INJUNCTION"));
    }

    @Test
    void who_has_an_interest_neither_watches_nor_closes() {
        String late = chamber.late();
        chamber.appoints("committee", late);
        desk.hasInterest("officer", late);
        desk.hasInterest("committee", late);
        desk.hasInterest("chair", late);
        refuse(Step.RECORD_EXECUTION, "officer", late, DONE, Condition.NO_CONFLICT);
        refuse(Step.LIQUIDATE_PENALTY, "committee", late, FIVE_DAYS, Condition.NO_CONFLICT);
        refuse(Step.CONFIRM_EXECUTION, "chair", late, Condition.NO_CONFLICT);
        refuse(Step.LIQUIDATE_PENALTY, "committee", late, FIVE_DAYS, Condition.OTHER_THAN_INVESTIGATOR);
        String decided = chamber.decided(chamber.ready(), TODAY);
        desk.hasInterest("head", decided);
        refuse(Step.START_MONITORING, "head", decided, Condition.NO_CONFLICT);
        refuse(Step.CLOSE_FILE, "head", decided, Condition.NO_CONFLICT);
    }

    @Test
    void what_is_decided_without_a_measure_to_watch_is_closed_by_the_head() {
        String complained = chamber.founded(chamber.investigated());
        int reprimand = chamber.envisages(complained, MeasureForm.of(Measure.Kind.REPRIMAND, "Do not do it again."));
        chamber.decided(chamber.ready(chamber.deliberated(complained), reprimand), TODAY);
        refuse(Step.START_MONITORING, "head", complained, Condition.MEASURE_TO_MONITOR);
        desk.register(aComplaint().on(complained));
        refuse(Step.CLOSE_FILE, "head", complained, Condition.COMPLAINANTS_INFORMED);
        String toWatch = chamber.decided(chamber.ready(), TODAY);
        refuse(Step.CLOSE_FILE, "head", toWatch, Condition.NO_MEASURE_OUTSTANDING);
        assertThat(coverage.taken(Step.START_MONITORING, () -> desk.take(Step.START_MONITORING, "head", toWatch)))
                .contains("case_file", "running_clock", "audit_entry");

        String own = chamber.founded(chamber.investigatedOfOwnMotion());
        int warned = chamber.envisages(own, MeasureForm.of(Measure.Kind.REPRIMAND, "Do not do it again."));
        chamber.decided(chamber.ready(chamber.deliberated(own), warned), TODAY);
        refuse(Step.CLOSE_FILE, "head", own, Condition.CLOSURE_DRAFTED);
        chamber.draftsClosure("head", own);
        refuse(Step.CLOSE_FILE, "head", own, Condition.CLOSURE_BY_ANOTHER);
        chamber.draftsClosure("officer", own);
        assertThat(coverage.taken(Step.CLOSE_FILE, () -> desk.take(Step.CLOSE_FILE, "head", own)))
                .contains("case_file", "audit_entry");
        assertThat(Database.ofOwner().rows("select state, outcome from case_file where reference = ?", own))
                .containsExactly(List.of("CLOSED", "REPRIMAND"));
    }

    @Test
    void a_dismissal_is_the_heads_alone() {
        coverage.shown(Step.ADOPT_DECISION, Condition.DISMISSAL_BY_ANOTHER, "NationalStepsIT");
        String reference = chamber.deliberated();
        chamber.drafts(
                "officer",
                reference,
                new DecisionForm(
                        Decision.Kind.DISMISSAL,
                        Decision.Track.ORDINARY,
                        "Article 1: the complaint is rejected.",
                        "Nothing is left of it.",
                        false,
                        List.of(new DecisionForm.FindingForm(1, Finding.Verdict.NOT_UPHELD, "Consent was free.")),
                        Set.of()));

        assertThat(catchThrowable(() -> desk.take(Step.ADOPT_DECISION, "committee", reference)))
                .isInstanceOf(Forbidden.class);
        assertThat(desk.take(Step.ADOPT_DECISION, "head", reference).file().state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_line_of_the_way_to_the_decision_is_left_untried() {
        assertThat(coverage.untried(TRIED_HERE)).isEmpty();
    }

    private static List<AttendeeForm> with(AttendeeForm fourth) {
        return Stream.concat(Chamber.BODY.stream(), Stream.of(fourth)).toList();
    }

    private static TurnoverForm turnover(String amount) {
        return new TurnoverForm(true, euros(amount), 2025, "annual accounts");
    }

    private static MeasureForm fine(String amount) {
        return fine(amount, List.of());
    }

    @Test
    void the_figure_of_a_court_that_reduces_a_fine_is_its_amount_with_the_judgment_and_who_recorded_it() {
        String reference = chamber.founded(chamber.investigated());
        does("officer", () -> measures.recordTurnover(reference, turnover("1500000")));
        int fine = chamber.envisages(reference, weighed("50000"));
        chamber.decided(chamber.ready(chamber.deliberated(reference), fine), TODAY.minusMonths(2));
        String label = "M" + fine;

        assertThat(lacks(reference, Map.of("status", "LODGED", "amount", "30000", "exhibit", "1")))
                .containsExactly("data.amount appeal.onlyReduced");
        assertThat(lacks(reference, Map.of("status", "REDUCED"))).containsExactly("data.amount field.required");
        assertThat(lacks(reference, Map.of("status", "REDUCED", "amount", "30000")))
                .containsExactly("data.exhibit field.required");
        assertThat(lacks(reference, Map.of("status", "REDUCED", "amount", "50000", "exhibit", "1")))
                .containsExactly("data.amount appeal.notLess");
        assertThat(lacks(reference, Map.of("status", "REDUCED", "amount", "much", "exhibit", "1")))
                .containsExactly("data.amount offer.amount");
        assertThat(lacks(reference, Map.of("status", "REDUCED", "amount", "9", "measure", "M1", "exhibit", "1")))
                .containsExactly("data.measure appeal.whichFine");
        assertThat(amount(reference, fine)).isEqualTo(euros("50000"));

        appeal(reference, Map.of("status", "REDUCED", "amount", "30 000,50", "exhibit", "1"));

        assertThat(amount(reference, fine)).isEqualTo(euros("30000.50"));
        assertThat(Database.ofOwner()
                        .rows("select actor, action from audit_entry where chain = ? order by id desc", reference)
                        .get(0))
                .containsExactly("officer", "record_appeal");
        assertThat(desk.toldLast(reference))
                .as("what the decision ordered, and what the court left of it")
                .contains("50000.00 EUR", "30000.50 EUR");
        assertThat(desk.toldLast(reference)).contains("\"measure\":\"" + label + "\"", "\"exhibit\":\"1\"");
    }

    private Money amount(String reference, int number) {
        return as("officer", () -> measures.ofCase(reference)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow()
                .form()
                .amount();
    }

    private List<String> lacks(String reference, Map<String, String> said) {
        return catchThrowableOfType(Invalid.class, () -> appeal(reference, said)).violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private void appeal(String reference, Map<String, String> said) {
        Map<String, String> data = new HashMap<>(said);
        data.put("lodgedOn", TODAY.minusMonths(1).toString());
        data.put("court", "Conseil d’État, 123");
        desk.act("officer", Act.RECORD_APPEAL, reference, data);
    }

    private static MeasureForm weighed(String amount) {
        return fine(
                amount,
                Stream.of(FineFactor.values())
                        .map(one -> new MeasureForm.Weighed(one, FineFactor.Direction.NEUTRAL, null))
                        .toList());
    }

    private static MeasureForm fine(String amount, List<MeasureForm.Weighed> factors) {
        return new MeasureForm(
                Measure.Kind.FINE, "Pay.", null, null, euros(amount), null, Tier.ART_83_5, null, factors);
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    private void refuse(Step step, String login, String reference, Condition condition) {
        refuse(step, login, reference, Given.NOTHING, condition);
    }

    private void refuse(Step step, String login, String reference, Given given, Condition condition) {
        coverage.refused(step, condition, catchThrowable(() -> desk.take(step, login, reference, given)));
    }
}
