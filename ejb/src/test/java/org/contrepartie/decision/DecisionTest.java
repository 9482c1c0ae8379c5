package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.decision.Decision.Kind.DISMISSAL;
import static org.contrepartie.decision.Decision.Kind.NO_INFRINGEMENT;
import static org.contrepartie.decision.Decision.Kind.SANCTION;
import static org.contrepartie.decision.Decision.Track.ORDINARY;
import static org.contrepartie.decision.Decision.Track.SIMPLIFIED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Period.Unit;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.RulePack;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void how_a_case_ends_follows_from_what_was_ordered() {
        assertThat(Ending.of(SANCTION, ORDINARY, List.of(Measure.Kind.FINE))).isEqualTo(Outcome.FINE);
        assertThat(Ending.of(SANCTION, ORDINARY, List.of(Measure.Kind.FINE, Measure.Kind.ORDER_COMPLIANCE)))
                .isEqualTo(Outcome.FINE_AND_INJUNCTION);
        assertThat(Ending.of(SANCTION, ORDINARY, List.of(Measure.Kind.ORDER_COMPLIANCE)))
                .isEqualTo(Outcome.INJUNCTION);
        assertThat(Ending.of(SANCTION, ORDINARY, List.of(Measure.Kind.REPRIMAND)))
                .isEqualTo(Outcome.REPRIMAND);
        assertThat(Ending.of(SANCTION, SIMPLIFIED, List.of(Measure.Kind.FINE))).isEqualTo(Outcome.SIMPLIFIED_SANCTION);
        assertThat(Ending.of(DISMISSAL, ORDINARY, List.of())).isEqualTo(Outcome.DISMISSED);
        assertThat(Ending.of(NO_INFRINGEMENT, ORDINARY, List.of())).isEqualTo(Outcome.NO_INFRINGEMENT);
    }

    @Test
    void what_was_adopted_is_sealed_with_a_digest_of_all_of_it() {
        Decision decision = adopted("Article 1: stop.");

        assertThat(decision.isSealed()).isTrue();
        assertThat(decision.sheet().seal()).isEqualTo(decision.computedSeal());
        assertThat(adopted("Article 1: stop!").sheet().seal())
                .isNotEqualTo(decision.sheet().seal());
    }

    @Test
    void a_sanction_finds_something_and_orders_something_and_nothing_else_does() {
        assertThat(codes(new DecisionForm(SANCTION, ORDINARY, "Stop.", "Because.", false, List.of(), Set.of())))
                .containsExactly("decision.nothingUpheld", "decision.noMeasure");
        assertThat(codes(new DecisionForm(
                        NO_INFRINGEMENT,
                        ORDINARY,
                        "Close.",
                        "Because.",
                        false,
                        List.of(finding(Finding.Verdict.UPHELD)),
                        Set.of(1))))
                .containsExactly("decision.upheldWithoutSanction", "decision.measureWithoutSanction");
    }

    @Test
    void the_respondent_has_a_month_in_france_and_three_to_six_weeks_elsewhere() {
        assertAllowed(RulePack.FR, new Period(1, Unit.MONTHS));
        assertAllowed(RulePack.FR, new Period(3, Unit.MONTHS));
        assertRefused(RulePack.FR, new Period(4, Unit.WEEKS));
        assertAllowed(RulePack.GENERIC, new Period(3, Unit.WEEKS));
        assertAllowed(RulePack.GENERIC, new Period(6, Unit.WEEKS));
        assertRefused(RulePack.GENERIC, new Period(20, Unit.DAYS));
        assertRefused(RulePack.GENERIC, new Period(43, Unit.DAYS));
    }

    private static void assertAllowed(RulePack pack, Period period) {
        assertThatCode(() -> HearingPeriod.check(pack, DAY, period)).doesNotThrowAnyException();
    }

    private static void assertRefused(RulePack pack, Period period) {
        assertThatThrownBy(() -> HearingPeriod.check(pack, DAY, period)).isInstanceOf(Invalid.class);
    }

    private static List<String> codes(DecisionForm form) {
        try {
            form.check().done();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations().stream().map(Invalid.Violation::code).toList();
        }
    }

    private static DecisionForm.FindingForm finding(Finding.Verdict verdict) {
        return new DecisionForm.FindingForm(1, verdict, "The clause binds for ever.");
    }

    private static Decision adopted(String operative) {
        DecisionForm form = new DecisionForm(
                SANCTION, ORDINARY, operative, "Because.", true, List.of(finding(Finding.Verdict.UPHELD)), Set.of(1));
        Decision decision = new Decision("2026-000001", 1, form, "officer", Instant.EPOCH);
        decision.attend(List.of(new AttendeeForm("Member", null, Attendee.Presence.PRESENT)));
        decision.adopt("D2026-0001", "committee", DAY, DAY);
        return decision;
    }
}
