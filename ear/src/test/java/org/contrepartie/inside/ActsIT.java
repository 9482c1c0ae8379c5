package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Chamber.TODAY;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.Exchange;
import org.contrepartie.cooperation.ExchangeForm;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The track, the hearing, confidentiality, urgency, the rights request: what each act records, starts and ends. */
@ExtendWith(ArquillianExtension.class)
class ActsIT {

    private static final String CLOCK = "select status from running_clock where case_ref = ? and rule = ?";

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private CooperationService cooperation;

    @Inject
    private DecisionService decisions;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void the_president_sends_a_case_to_the_simplified_procedure_and_it_is_decided_by_that() {
        String reference = chamber.deliberated();
        assertThatThrownBy(() -> desk.act("head", Act.SET_TRACK, reference, Map.of("track", "SIMPLIFIED")))
                .isInstanceOf(Forbidden.class);
        desk.act("chair", Act.SET_TRACK, reference, Map.of("track", "SIMPLIFIED"));

        assertThat(tables.value("select track from case_file where reference = ?", reference))
                .isEqualTo("SIMPLIFIED");
        assertThatThrownBy(() -> chamber.drafts("head", reference, Chamber.sanction(1)))
                .isInstanceOf(Invalid.class);
        DecisionForm ordinary = Chamber.sanction(1);
        DecisionForm simplified = new DecisionForm(
                ordinary.kind(),
                Decision.Track.SIMPLIFIED,
                ordinary.operative(),
                ordinary.reasons(),
                false,
                ordinary.findings(),
                Set.of(1));
        does("head", () -> decisions.draft(reference, simplified, Optional.empty()));
    }

    @Test
    void simple_cooperation_is_for_a_lead_that_is_confirmed() {
        String reference = desk.admissible(aComplaint());
        desk.setsProcedure("OSS_LEAD", reference);
        Map<String, String> simple = Map.of("track", "SIMPLE_COOPERATION");
        assertThatThrownBy(() -> desk.act("chair", Act.SET_TRACK, reference, simple))
                .isInstanceOf(Invalid.class);
        does("coop", () -> cooperation.record(reference, confirmed()));

        desk.act("chair", Act.SET_TRACK, reference, simple);

        assertThat(tables.value("select track from case_file where reference = ?", reference))
                .isEqualTo("SIMPLE_COOPERATION");
        assertThat(tables.rows(CLOCK, reference, "D09"))
                .as("a complaint of 2024 runs under the law before")
                .isEmpty();
    }

    @Test
    void a_hearing_is_called_fifteen_days_before_and_not_later() {
        String reference = chamber.deliberated();
        assertThatThrownBy(() -> hearing(reference, TODAY.plusDays(14))).isInstanceOf(Invalid.class);
        hearing(reference, TODAY.plusDays(30));
        hearing(reference, TODAY.plusDays(40));

        assertThat(tables.rows(CLOCK, reference, "D14"))
                .containsExactlyInAnyOrder(List.of("ENDED"), List.of("RUNNING"));
        assertThat(tables.rows(
                        "select status from letter where case_ref = ? and template = 'HEARING_NOTICE'", reference))
                .containsExactly(List.of("SENT"), List.of("SENT"));
        assertThatThrownBy(() -> hearing(chamber.investigated(), TODAY.plusDays(30)))
                .isInstanceOf(ActRefused.class);
    }

    @Test
    void who_claims_confidentiality_says_why_and_hands_in_a_redacted_version() {
        String reference = chamber.investigated();
        int redacted = chamber.exhibit(reference);
        Map<String, String> claim = Map.of("exhibit", "1", "summary", "a trade secret");
        assertThatThrownBy(() -> desk.act(
                        "officer",
                        Act.CLAIM_CONFIDENTIALITY,
                        reference,
                        Map.of("exhibit", "1", "summary", "a trade secret", "period", "P2M")))
                .isInstanceOf(Invalid.class);
        desk.act("officer", Act.CLAIM_CONFIDENTIALITY, reference, claim);
        desk.act(
                "officer",
                Act.CLAIM_CONFIDENTIALITY,
                reference,
                Map.of("exhibit", "1", "summary", "a trade secret", "redacted", "" + redacted));

        assertThat(tables.rows(
                        "select exhibit_number, redacted_exhibit from confidentiality_claim where case_ref = ?",
                        reference))
                .containsExactly(List.of("1", "" + redacted));
        assertThat(tables.rows(CLOCK, reference, "D25"))
                .as("a national case has no such clock")
                .isEmpty();
    }

    @Test
    void an_urgent_measure_lasts_three_months_at_most_and_goes_its_way() {
        String reference = desk.admissible(aComplaint());
        Map<String, String> urgent = Map.of("summary", "The offer stops.", "period", "P3M");
        desk.setsProcedure("NATIONAL", reference);
        assertThatThrownBy(() -> desk.act("chair", Act.ADOPT_PROVISIONAL_MEASURE, reference, urgent))
                .isInstanceOf(ActRefused.class);
        desk.setsProcedure("OSS_CONCERNED", reference);
        assertThatThrownBy(() -> desk.act(
                        "chair",
                        Act.ADOPT_PROVISIONAL_MEASURE,
                        reference,
                        Map.of("summary", "The offer stops.", "period", "P6M")))
                .isInstanceOf(Invalid.class);
        desk.act("chair", Act.ADOPT_PROVISIONAL_MEASURE, reference, urgent);
        assertThat(tables.rows(CLOCK, reference, "D19")).containsExactly(List.of("RUNNING"));
        assertThatThrownBy(() -> settle(reference, "CONFIRMED")).isInstanceOf(Invalid.class);
        settle(reference, "IN_FORCE");
        assertThatThrownBy(() -> settle(reference, "LAPSED")).isInstanceOf(Invalid.class);
        settle(reference, "CONFIRMED");

        assertThat(tables.rows("select status from provisional_measure where case_ref = ?", reference))
                .containsExactly(List.of("CONFIRMED"));
        assertThat(tables.rows(CLOCK, reference, "D19")).containsExactly(List.of("ENDED"));
        assertThat(tables.rows("select kind from imi_exchange where case_ref = ?", reference))
                .containsExactly(List.of("PROVISIONAL_MEASURE"));
    }

    @Test
    void the_month_of_the_controller_runs_from_the_request() {
        String reference = desk.admissible(aComplaint());
        String complaint = tables.value("select reference from complaint where case_ref = ?", reference);

        desk.act(
                "officer",
                Act.RECORD_RIGHTS_REQUEST,
                reference,
                Map.of("complaint", complaint, "requestedOn", "2024-02-01"));

        assertThat(tables.rows(
                        "select cast(due as date) from running_clock where case_ref = ? and rule = 'D23'", reference))
                .containsExactly(List.of("2024-03-01"));
    }

    private void hearing(String reference, LocalDate day) {
        desk.act("chair", Act.FIX_HEARING, reference, Map.of("hearingOn", day.toString()));
    }

    private void settle(String reference, String status) {
        desk.act("chair", Act.SETTLE_PROVISIONAL_MEASURE, reference, Map.of("provisional", "P1", "status", status));
    }

    private static ExchangeForm confirmed() {
        return new ExchangeForm(Exchange.Kind.COMPETENCE_CONFIRMED, "IMI-1", null, null, null, TODAY, null, null, null);
    }
}
