package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Chamber.TODAY;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.decision.AllegationForm;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.HearingService;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.Observation;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.decision.Tier;
import org.contrepartie.decision.TurnoverForm;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is put to the respondent, said by both sides, reviewed and decided: its refusals, its rights and its trail. */
@ExtendWith(ArquillianExtension.class)
class DecisionIT {

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private AllegationService allegations;

    @Inject
    private MeasureService measures;

    @Inject
    private HearingService hearings;

    @Inject
    private ReviewService review;

    @Inject
    private DecisionService decisions;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void an_allegation_says_what_it_lacks_and_rests_on_what_is_on_the_case() {
        String reference = chamber.investigated();
        int bare = as("officer", () -> allegations.draft(reference, "Consent may not be free.", ""));

        assertThat(allegation(reference, bare).lacks())
                .extracting(Enum::name)
                .containsExactly("LEGAL_BASIS", "EXHIBIT", "FACT");
        assertThat(codes(() -> chamber.alleges(reference, Set.of(7), Set.of(9))))
                .containsExactly("facts allegation.noSuchFact", "exhibits allegation.noSuchExhibit");
        int whole = chamber.alleges(reference, Set.of(1), Set.of(1));
        assertThat(allegation(reference, whole).lacks()).isEmpty();
        assertThat(actions(reference)).contains("draft_allegation");
    }

    @Test
    void what_was_put_to_the_respondent_no_longer_changes_and_the_reasoning_goes_on() {
        String reference = chamber.notified(chamber.founded(chamber.investigated()));
        AllegationForm other = form("GDPR 6", LegalReasoning.NONE);
        AllegationForm reasoned =
                form("GDPR 4(11), 7", new LegalReasoning("Consent is free.", null, "It was.", "It was not.", null));

        assertThat(codes(() -> amend(reference, other, Optional.empty()))).containsExactly("text allegation.notified");
        Instant seen = allegation(reference, 1).amendedAt();
        amend(reference, reasoned, Optional.of(seen));
        assertThat(allegation(reference, 1).reasoning().argument()).isEqualTo("It was.");
        assertThatThrownBy(() -> amend(reference, reasoned, Optional.of(seen))).isInstanceOf(Stale.class);
        assertThat(actions(reference)).contains("amend_allegation");
    }

    @Test
    void a_dropped_allegation_keeps_its_number_and_is_put_to_nobody() {
        String reference = chamber.founded(chamber.investigated());
        int dropped = chamber.alleges(reference, Set.of(), Set.of());
        does("officer", () -> allegations.drop(reference, dropped, "the fact is disproven"));

        chamber.notified(reference);
        assertThat(allegation(reference, dropped).status().name()).isEqualTo("DROPPED");
        assertThat(codes(() -> does("officer", () -> allegations.drop(reference, dropped, "again"))))
                .containsExactly("reason allegation.decided");
    }

    @Test
    void the_respondent_sees_what_was_on_file_when_he_was_told() {
        String reference = chamber.founded(chamber.investigated());
        chamber.exhibit(reference);
        chamber.notified(reference);
        chamber.exhibit(reference);

        assertThat(as("officer", () -> hearings.hearings(reference)).get(0).exhibits())
                .containsExactly(1, 2);
    }

    @Test
    void what_is_handed_in_with_a_step_of_the_hearing_is_looked_at() {
        String reference = chamber.notified(chamber.founded(chamber.investigated()));

        assertThat(codes(() -> observe(reference, Map.of("party", "RESPONDENT", "exhibit", "9", "summary", "No."))))
                .containsExactly("data.exhibit allegation.noSuchExhibit");
        assertThat(codes(() -> observe(reference, Map.of("party", "COMPLAINANT", "exhibit", "1", "summary", "Yes."))))
                .containsExactly("data.complaint field.required");
        assertThat(codes(() -> observe(
                        reference,
                        Map.of("party", "RESPONDENT", "exhibit", "1", "summary", "No.", "receivedOn", "2020-01-01"))))
                .containsExactly("data.receivedOn hearing.beforeNotification");
        assertThat(codes(() -> desk.take(
                        Step.EXTEND_PERIOD, "rapporteur", reference, new Given("he is ill", Map.of("period", "P3W")))))
                .containsExactly("data.period hearing.shorterThanAMonth");
        chamber.answered(chamber.heard(reference));
        assertThat(codes(() -> desk.take(
                        Step.CLOSE_DEBATE,
                        "rapporteur",
                        reference,
                        new Given(null, Map.of("hearingOn", TODAY.plusDays(10).toString())))))
                .containsExactly("data.hearingOn hearing.tooSoon");
        desk.take(
                Step.CLOSE_DEBATE,
                "rapporteur",
                reference,
                new Given(null, Map.of("hearingOn", TODAY.plusDays(30).toString())));
        assertThat(Database.ofOwner()
                        .value(
                                "select count(*) from running_clock where case_ref = ? and rule = 'D14' and status = 'RUNNING'",
                                reference))
                .isEqualTo("1");
    }

    @Test
    void observations_are_answered_by_who_reports_and_until_the_debate_is_closed() {
        String reference = chamber.heard(chamber.notified(chamber.founded(chamber.investigated())));

        assertThatThrownBy(() -> does(
                        "officer", () -> hearings.answer(reference, 1, Observation.Answer.ACCEPTED, "he is right")))
                .isInstanceOf(Forbidden.class);
        assertThat(codes(() -> does("rapporteur", () -> hearings.answer(reference, 1, null, " "))))
                .containsExactly("answer field.required", "reason field.required");
        chamber.answered(reference);
        desk.take(Step.CLOSE_DEBATE, "rapporteur", reference);
        assertThat(codes(() -> chamber.answered(reference))).containsExactly("answer hearing.closed");
        assertThat(actions(reference)).contains("answer_observation");
    }

    @Test
    void a_returned_point_is_open_again_once_it_was_corrected() {
        String reference = chamber.founded(chamber.investigated());
        assertThatThrownBy(() -> says(Act.AGREE_POINT, reference, "A1")).isInstanceOf(Unknown.class);
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "reviewer", "capacity", "REVIEWER"));

        assertThat(codes(() -> says(Act.AGREE_POINT, reference, "A9")))
                .containsExactly("data.point review.unknownPoint");
        says(Act.RETURN_POINT, reference, "A1");
        assertThat(point(reference, "A1").status()).isEqualTo(PointRow.Status.RETURNED);
        amend(reference, form("GDPR 4(11), 7(4)", LegalReasoning.NONE), Optional.empty());
        assertThat(point(reference, "A1").status()).isEqualTo(PointRow.Status.CORRECTED);
        says(Act.AGREE_POINT, reference, "A1");
        assertThat(point(reference, "A1").status()).isEqualTo(PointRow.Status.AGREED);
        assertThat(as("reviewer", () -> review.points(reference)))
                .extracting(PointRow::subject)
                .containsExactly("ADMISSIBILITY", "COMPETENCE", "F1", "A1");
    }

    @Test
    void a_fine_cannot_be_chosen_while_the_turnover_is_unknown() {
        String reference = chamber.deliberated();
        int fine = as("head", () -> measures.envisage(reference, fine()));

        assertThat(codes(() -> chamber.drafts(reference, fine))).containsExactly("measures decision.turnoverUnknown");
        does("officer", () -> measures.recordTurnover(reference, new TurnoverForm(true, null, null, "none is filed")));
        assertThat(codes(() -> chamber.drafts(reference, fine))).containsExactly("measures decision.turnoverUnknown");
        assertThat(as("officer", () -> measures.maxima(reference, Decision.Track.ORDINARY)))
                .isEmpty();
        does(
                "officer",
                () -> measures.recordTurnover(
                        reference,
                        new TurnoverForm(true, Money.of(new BigDecimal("1500000"), "EUR"), 2025, "annual accounts")));
        chamber.drafts(reference, fine);
        assertThat(actions(reference)).contains("record_turnover", "envisage_measure", "draft_decision");
    }

    @Test
    void a_decision_is_sealed_once_it_is_adopted() {
        String reference = chamber.decided(chamber.ready(), TODAY);
        DecisionSheet sheet = as("officer", () -> decisions.read(reference)).orElseThrow();

        assertThat(sheet.isSealed()).isTrue();
        assertThat(sheet.seal()).hasSize(64);
        assertThat(codes(() -> chamber.drafts(reference, 1)))
                .contains("kind decision.notDeliberated", "measures measure.unknown");
        assertThat(codes(() -> chamber.attend(reference, Chamber.BODY)))
                .containsExactly("attendees decision.notDrafted");
        assertThat(codes(() -> amend(reference, form("GDPR 6", LegalReasoning.NONE), Optional.empty())))
                .containsExactly("text allegation.decided");
    }

    @Test
    void no_more_days_are_liquidated_than_he_was_late() {
        String reference = chamber.late();

        assertThat(codes(() -> liquidate(reference, "9999"))).containsExactly("data.daysLate measure.daysLate");
        assertThat(codes(() -> liquidate(reference, "M1", "1"))).containsExactly("data.measure measure.notAPenalty");
        assertThat(codes(() -> chamber.executes(reference, "M2")))
                .containsExactly("data.measure measure.liquidateFirst");
        liquidate(reference, "3");
        assertThat(measure(reference, 2).liquidated()).isEqualTo(Money.of(new BigDecimal("300"), "EUR"));
    }

    @Test
    void a_case_that_goes_on_while_a_court_still_stays_leaves_the_clock_of_the_measure_standing() {
        String reference = chamber.late();
        appeal(reference, "STAYED");
        desk.take(
                Step.SUSPEND,
                "committee",
                reference,
                new Given(
                        "the court was seized",
                        Map.of(
                                "ground",
                                "COURT_PENDING",
                                "reviewOn",
                                TODAY.plusMonths(3).toString())));

        desk.take(Step.RESUME, "head", reference, new Given("the day of review", Map.of()));
        assertThat(clocks(reference, "PAUSED")).isEqualTo("1");

        appeal(reference, "UPHELD");
        assertThat(clocks(reference, "RUNNING")).isEqualTo("1");
    }

    @Test
    void a_court_stays_a_decision_and_annuls_it() {
        String reference = chamber.late();
        appeal(reference, "STAYED");
        assertThatThrownBy(() -> liquidate(reference, "1")).isInstanceOf(StepRefused.class);
        assertThat(clocks(reference, "PAUSED")).isEqualTo("1");

        appeal(reference, "ANNULLED");
        assertThat(measure(reference, 1).status()).isEqualTo(Measure.Status.WITHDRAWN);
        assertThat(clocks(reference, "ENDED")).isEqualTo("1");
        chamber.draftsClosure("officer", reference);
        desk.take(Step.CONFIRM_EXECUTION, "chair", reference);
        assertThat(Database.ofOwner().value("select outcome from case_file where reference = ?", reference))
                .isEqualTo("ANNULLED");
        assertThat(codes(() -> appeal(reference, "UPHELD"))).containsExactly("data.status appeal.settled");
        assertThatThrownBy(() -> chamber.alleges(reference, Set.of(1), Set.of(1)))
                .isInstanceOf(CaseClosed.class);
    }

    @Test
    void each_writes_what_is_his_to_write() {
        String reference = chamber.deliberated();

        for (String login :
                List.of("intake", "reviewer", "head", "chair", "committee", "coop", "dpo", "auditor", "admin")) {
            assertThatThrownBy(() -> as(login, () -> allegations.draft(reference, "Perhaps.", "GDPR 5")))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        for (String login : List.of("officer", "rapporteur", "head", "chair")) {
            assertThatThrownBy(() -> does(login, () -> decisions.recordAttendance(reference, Chamber.BODY)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        for (String login : List.of("intake", "reviewer", "chair", "coop", "dpo")) {
            assertThatThrownBy(() -> chamber.drafts(login, reference, Chamber.sanction(1)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> as("officer", () -> allegations.ofCase("1999-999999")))
                .isInstanceOf(Unknown.class);
        desk.hasInterest("officer", reference);
        assertThatThrownBy(() -> chamber.alleges(reference, Set.of(1), Set.of(1)))
                .isInstanceOf(Forbidden.class);
    }

    private void says(Act act, String reference, String point) {
        desk.act("reviewer", act, reference, Map.of("point", point));
    }

    private PointRow point(String reference, String subject) {
        return as("officer", () -> review.points(reference)).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private void appeal(String reference, String status) {
        desk.act(
                "officer",
                Act.RECORD_APPEAL,
                reference,
                Map.of("lodgedOn", TODAY.minusMonths(1).toString(), "court", "Conseil d’État, 123", "status", status));
    }

    private void liquidate(String reference, String days) {
        liquidate(reference, "M2", days);
    }

    private void liquidate(String reference, String measure, String days) {
        desk.take(
                Step.LIQUIDATE_PENALTY,
                "committee",
                reference,
                new Given("he is late", Map.of("measure", measure, "daysLate", days)));
    }

    private void observe(String reference, Map<String, String> data) {
        desk.take(Step.FILE_OBSERVATIONS, "rapporteur", reference, new Given(null, data));
    }

    private void amend(String reference, AllegationForm form, Optional<Instant> seen) {
        does("officer", () -> allegations.amend(reference, 1, form, "it was wrong", seen));
    }

    private static AllegationForm form(String provisions, LegalReasoning reasoning) {
        return new AllegationForm("Consent may not be free.", provisions, Set.of(1), Set.of(1), reasoning);
    }

    private static MeasureForm fine() {
        Money amount = Money.of(new BigDecimal("50000"), "EUR");
        return new MeasureForm(Measure.Kind.FINE, "Pay.", null, null, amount, null, Tier.ART_83_5, null, List.of());
    }

    private AllegationRow allegation(String reference, int number) {
        return as("officer", () -> allegations.ofCase(reference)).get(number - 1);
    }

    private MeasureRow measure(String reference, int number) {
        return as("officer", () -> measures.ofCase(reference)).get(number - 1);
    }

    private static String clocks(String reference, String status) {
        return Database.ofOwner()
                .value(
                        "select count(*) from running_clock where case_ref = ? and rule = 'D18' and status = ?",
                        reference,
                        status);
    }

    private static List<String> codes(Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, act::run);
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private static List<String> actions(String reference) {
        return Database.ofOwner().rows("select action from audit_entry where chain = ?", reference).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
