package org.contrepartie.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.workflow.CaseState.CLOSED;
import static org.contrepartie.workflow.Facts.aCase;
import static org.contrepartie.workflow.Facts.but;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    private static final List<Optional<CaseState>> STATES = Stream.concat(
                    Stream.of(Optional.<CaseState>empty()),
                    Stream.of(CaseState.values()).map(Optional::of))
            .toList();

    /** Written by hand after the law and not read from the code: state, role, line, where it leads. */
    private static final String ALLOWED = """
            - INTAKE T01 INTAKE
            - CHAIR T02 COMPETENCE
            INTAKE INTAKE T03 ADMISSIBILITY
            ADMISSIBILITY OFFICER T04 ADMISSIBILITY
            ADMISSIBILITY HEAD T05 CLOSED
            ADMISSIBILITY OFFICER T06 COMPETENCE
            ADMISSIBILITY HEAD T34 SUSPENDED
            COMPETENCE HEAD T07 INVESTIGATION
            COMPETENCE COOP T08 TRANSFERRED
            COMPETENCE HEAD T34 SUSPENDED
            TRANSFERRED COOP T09 COMPETENCE
            TRANSFERRED COOP T10 DECIDED
            EARLY_RESOLUTION HEAD T34 SUSPENDED
            INVESTIGATION OFFICER T14 INVESTIGATION
            INVESTIGATION OFFICER T14 INVESTIGATION
            INVESTIGATION OFFICER T14 INVESTIGATION
            INVESTIGATION CHAIR T16 CLOSED
            INVESTIGATION RAPPORTEUR T20 PRELIMINARY_FINDINGS
            INVESTIGATION HEAD T34 SUSPENDED
            FORMAL_NOTICE HEAD T34 SUSPENDED
            PRELIMINARY_FINDINGS RAPPORTEUR T21 PRELIMINARY_FINDINGS
            PRELIMINARY_FINDINGS RAPPORTEUR T21 PRELIMINARY_FINDINGS
            PRELIMINARY_FINDINGS RAPPORTEUR T21 PRELIMINARY_FINDINGS
            PRELIMINARY_FINDINGS RAPPORTEUR T22 INVESTIGATION
            PRELIMINARY_FINDINGS RAPPORTEUR T23 DRAFT_DECISION
            PRELIMINARY_FINDINGS HEAD T34 SUSPENDED
            DRAFT_DECISION COOP T24 DRAFT_DECISION
            DRAFT_DECISION COOP T25 DRAFT_DECISION
            DRAFT_DECISION CHAIR T26 DISPUTE
            DISPUTE COOP T27 DRAFT_DECISION
            DRAFT_DECISION COMMITTEE T28 DECIDED
            DRAFT_DECISION COMMITTEE T34 SUSPENDED
            DECIDED HEAD T29 COMPLIANCE
            DECIDED HEAD T30 CLOSED
            COMPLIANCE OFFICER T31 COMPLIANCE
            COMPLIANCE COMMITTEE T31 COMPLIANCE
            COMPLIANCE CHAIR T32 CLOSED
            COMPLIANCE COMMITTEE T34 SUSPENDED
            SUSPENDED HEAD T35 INVESTIGATION
            CLOSED CHAIR T36 INVESTIGATION
            COMPETENCE OFFICER T11 EARLY_RESOLUTION
            INVESTIGATION OFFICER T11 EARLY_RESOLUTION
            EARLY_RESOLUTION OFFICER T12 COMPETENCE
            EARLY_RESOLUTION HEAD T13 CLOSED
            COMPETENCE HEAD T15 DRAFT_DECISION
            INVESTIGATION HEAD T15 DRAFT_DECISION
            COMPETENCE CHAIR T15b CLOSED
            INVESTIGATION CHAIR T15b CLOSED
            INVESTIGATION CHAIR T17 FORMAL_NOTICE
            FORMAL_NOTICE CHAIR T18 CLOSED
            FORMAL_NOTICE CHAIR T19 INVESTIGATION
            PRELIMINARY_FINDINGS CHAIR T23b CLOSED
            COMPLIANCE CHAIR T33 INVESTIGATION
            INTAKE HEAD T37 CLOSED
            INTAKE HEAD T38 CLOSED
            ADMISSIBILITY HEAD T37 CLOSED
            ADMISSIBILITY HEAD T38 CLOSED
            COMPETENCE HEAD T37 CLOSED
            COMPETENCE HEAD T38 CLOSED
            TRANSFERRED HEAD T37 CLOSED
            TRANSFERRED HEAD T38 CLOSED
            EARLY_RESOLUTION HEAD T37 CLOSED
            EARLY_RESOLUTION HEAD T38 CLOSED
            INVESTIGATION HEAD T37 CLOSED
            INVESTIGATION HEAD T38 CLOSED
            FORMAL_NOTICE HEAD T37 CLOSED
            FORMAL_NOTICE HEAD T38 CLOSED
            PRELIMINARY_FINDINGS HEAD T37 CLOSED
            PRELIMINARY_FINDINGS HEAD T38 CLOSED
            DRAFT_DECISION HEAD T37 CLOSED
            DRAFT_DECISION HEAD T38 CLOSED
            DISPUTE HEAD T37 CLOSED
            DISPUTE HEAD T38 CLOSED
            SUSPENDED HEAD T37 CLOSED
            SUSPENDED HEAD T38 CLOSED
            """;

    @Test
    void every_triple_outside_the_table_is_refused() {
        int asked = 0;
        List<String> open = new ArrayList<>();
        for (Optional<CaseState> state : STATES) {
            CaseFacts facts = but(aCase(), CaseFacts::state, state);
            for (Step step : Step.values()) {
                for (Role role : Role.values()) {
                    asked++;
                    if (step.isOpenTo(new Caller("x", Set.of(role)), facts)) {
                        open.add(state.map(Enum::name).orElse("-") + " " + role + " " + step.id() + " "
                                + step.to().on(facts));
                    }
                }
            }
        }
        System.out.printf(
                "Procedure: %d triples of state, action and role: %d allowed, all others refused%n",
                asked, open.size());
        assertThat(open).containsExactlyInAnyOrderElementsOf(ALLOWED.lines().toList());
    }

    @Test
    void the_president_opens_the_investigation_of_own_motion_and_the_head_does_not() {
        CaseFacts ownMotion =
                but(but(aCase(), CaseFacts::state, Optional.of(CaseState.COMPETENCE)), CaseFacts::isExOfficio, true);
        assertThat(Step.OPEN_INVESTIGATION.isOpenTo(new Caller("x", Set.of(Role.CHAIR)), ownMotion))
                .isTrue();
        assertThat(Step.OPEN_INVESTIGATION.isOpenTo(new Caller("x", Set.of(Role.HEAD)), ownMotion))
                .isFalse();
    }

    @Test
    void a_dismissal_is_adopted_by_the_head_of_unit() {
        CaseFacts dismissal = but(
                but(aCase(), CaseFacts::state, Optional.of(CaseState.DRAFT_DECISION)), CaseFacts::isDismissal, true);
        assertThat(Step.ADOPT_DECISION.by().on(dismissal)).containsExactly(Role.HEAD);
    }

    @Test
    void a_case_goes_on_where_it_was_suspended_and_where_it_had_come_to() {
        CaseFacts waiting = but(aCase(), CaseFacts::suspendedFrom, Optional.of(CaseState.COMPLIANCE));
        assertThat(Step.RESUME.to().on(waiting)).isEqualTo(CaseState.COMPLIANCE);
        assertThat(Step.REOPEN.to().on(but(aCase(), CaseFacts::reopensTo, CaseState.ADMISSIBILITY)))
                .isEqualTo(CaseState.ADMISSIBILITY);
    }

    @Test
    void an_objection_leads_back_and_a_resolution_is_a_draft_where_the_authority_leads() {
        CaseFacts investigated = but(aCase(), CaseFacts::resolutionFrom, Optional.of(CaseState.INVESTIGATION));
        assertThat(Step.RECORD_OBJECTION.to().on(investigated)).isEqualTo(CaseState.INVESTIGATION);
        assertThat(Step.CONFIRM_RESOLUTION.to().on(but(aCase(), CaseFacts::procedure, Procedure.OSS_LEAD)))
                .isEqualTo(CaseState.DRAFT_DECISION);
    }

    @Test
    void a_withdrawal_moves_nothing_while_a_complaint_is_left_or_the_case_is_kept() {
        assertThat(Step.WITHDRAW_COMPLAINT.to().on(but(aCase(), CaseFacts::openComplaints, 2)))
                .isEqualTo(CaseState.ADMISSIBILITY);
        assertThat(Step.WITHDRAW_COMPLAINT.to().on(but(aCase(), CaseFacts::isKeptOfOwnMotion, true)))
                .isEqualTo(CaseState.ADMISSIBILITY);
    }

    @Test
    void a_closed_case_is_left_by_a_reopening_only() {
        assertThat(Step.values())
                .filteredOn(step -> step.startsFrom(Optional.of(CLOSED)))
                .containsExactly(Step.REOPEN);
    }

    @Test
    void a_conflict_closes_every_step_on_a_case() {
        CaseFacts conflicted = Facts.conflicted(aCase(), "dora");
        Stream.of(Step.values()).filter(step -> !step.from().isEmpty()).forEach(step -> assertThat(
                        step.unmet(new Caller("dora", step.by().ever()), conflicted))
                .as(step.name())
                .contains(Condition.NO_CONFLICT));
    }

    @Test
    void who_decides_neither_investigated_nor_wrote() {
        assertThat(Step.ADOPT_DECISION.conditions())
                .contains(
                        Condition.OTHER_THAN_INVESTIGATOR, Condition.DECISION_BY_ANOTHER, Condition.RAPPORTEUR_ABSENT);
    }

    @ParameterizedTest
    @EnumSource
    void every_condition_is_asked_by_a_step_or_an_act(Condition condition) {
        boolean bySteps =
                Stream.of(Step.values()).anyMatch(step -> step.conditions().contains(condition));
        boolean byActs =
                Stream.of(Act.values()).anyMatch(act -> act.conditions().contains(condition));
        assertThat(bySteps || byActs).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_step_cites_its_source_and_is_found_by_its_action(Step step) {
        assertThat(step.source()).containsPattern("GDPR \\d+|2025/2518 \\d+");
        assertThat(Step.of(step.action())).contains(step);
    }

    @Test
    void an_unknown_action_is_no_step() {
        assertThat(Step.of("declare_guilty")).isEmpty();
    }
}
