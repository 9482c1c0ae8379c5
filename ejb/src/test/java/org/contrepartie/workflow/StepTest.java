package org.contrepartie.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.workflow.Condition.CHECKLIST_COMPLETE;
import static org.contrepartie.workflow.Condition.DATE_CHANNEL_NARRATIVE;
import static org.contrepartie.workflow.Condition.GROUND_OF_REFUSAL;
import static org.contrepartie.workflow.Condition.INTERESTS_DECLARED;
import static org.contrepartie.workflow.Condition.NO_CONFLICT;
import static org.contrepartie.workflow.Condition.NO_OTHER_COMPLAINT;
import static org.contrepartie.workflow.Condition.OFFICER_ASSIGNED;
import static org.contrepartie.workflow.Condition.OPENING_NOTE_SIGNED;
import static org.contrepartie.workflow.Condition.OTHER_THAN_AUTHOR;
import static org.contrepartie.workflow.Condition.PRIOR_REQUEST_PROVEN;
import static org.contrepartie.workflow.Condition.REFUSAL_DRAFTED;
import static org.contrepartie.workflow.Facts.aCase;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    private static final Caller ANNA_INTAKE = new Caller("anna", Set.of(Role.INTAKE));
    private static final Caller BERT_HEAD = new Caller("bert", Set.of(Role.HEAD));
    private static final Caller CARA_OFFICER = new Caller("cara", Set.of(Role.OFFICER));

    @Test
    void every_triple_outside_the_table_is_refused() {
        Set<String> open = new HashSet<>();
        for (Step step : Step.values()) {
            for (Role role : Role.values()) {
                Caller caller = new Caller("x", Set.of(role));
                Stream.concat(
                                Stream.of(Optional.<CaseState>empty()),
                                Stream.of(CaseState.values()).map(Optional::of))
                        .filter(state -> step.isOpenTo(caller, state))
                        .forEach(state -> open.add(
                                state.map(Enum::name).orElse("-") + " " + role + " " + step.id() + " " + step.to()));
            }
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "- INTAKE T01 INTAKE",
                        "- CHAIR T02 COMPETENCE",
                        "INTAKE INTAKE T03 ADMISSIBILITY",
                        "ADMISSIBILITY HEAD T05 CLOSED",
                        "ADMISSIBILITY OFFICER T06 COMPETENCE");
    }

    @Test
    void a_complaint_without_date_channel_or_narrative_is_not_registered() {
        assertThat(Step.REGISTER_COMPLAINT.unmet(ANNA_INTAKE, aCase().incomplete()))
                .containsExactly(DATE_CHANNEL_NARRATIVE);
        assertThat(Step.REGISTER_COMPLAINT.unmet(ANNA_INTAKE, aCase())).isEmpty();
    }

    @Test
    void no_case_is_opened_of_own_motion_without_a_note() {
        Caller chair = new Caller("emma", Set.of(Role.CHAIR));
        assertThat(Step.OPEN_EX_OFFICIO.unmet(chair, aCase().withoutNote())).containsExactly(OPENING_NOTE_SIGNED);
        assertThat(Step.OPEN_EX_OFFICIO.unmet(chair, aCase())).isEmpty();
    }

    @Test
    void admissibility_starts_with_an_officer_who_has_declared_his_interests() {
        assertThat(Step.START_ADMISSIBILITY.unmet(ANNA_INTAKE, aCase().undeclared()))
                .containsExactly(INTERESTS_DECLARED);
        assertThat(Step.START_ADMISSIBILITY.unmet(ANNA_INTAKE, aCase().unassigned()))
                .containsExactly(OFFICER_ASSIGNED);
        assertThat(Step.START_ADMISSIBILITY.unmet(ANNA_INTAKE, aCase())).isEmpty();
    }

    @Test
    void a_conflict_closes_every_step_on_a_case() {
        Stream.of(Step.values()).filter(step -> !step.from().isEmpty()).forEach(step -> assertThat(
                        step.unmet(new Caller("dora", step.by()), aCase().conflicted("dora")))
                .contains(NO_CONFLICT));
    }

    @Test
    void a_complete_complaint_is_not_refused_and_an_incomplete_one_not_admitted() {
        Facts complete = aCase().refusalBy("cara");
        assertThat(Step.DECLARE_INADMISSIBLE.unmet(BERT_HEAD, complete)).containsExactly(GROUND_OF_REFUSAL);
        assertThat(Step.DECLARE_INADMISSIBLE.unmet(BERT_HEAD, complete.missing("contact")))
                .isEmpty();
        assertThat(Step.DECLARE_ADMISSIBLE.unmet(CARA_OFFICER, complete.missing("contact")))
                .containsExactly(CHECKLIST_COMPLETE);
        assertThat(Step.DECLARE_ADMISSIBLE.unmet(CARA_OFFICER, aCase().outOfScope()))
                .containsExactly(CHECKLIST_COMPLETE);
        assertThat(Step.DECLARE_ADMISSIBLE.unmet(CARA_OFFICER, aCase())).isEmpty();
    }

    @Test
    void nobody_signs_the_refusal_he_drafted() {
        Facts refused = aCase().missing("contact");
        assertThat(Step.DECLARE_INADMISSIBLE.unmet(BERT_HEAD, refused.refusalBy("bert")))
                .containsExactly(OTHER_THAN_AUTHOR);
        assertThat(Step.DECLARE_INADMISSIBLE.unmet(BERT_HEAD, refused)).containsExactly(REFUSAL_DRAFTED);
    }

    @Test
    void the_case_of_another_complainant_is_not_closed_under_him() {
        Facts refused = aCase().missing("contact").refusalBy("cara");
        assertThat(Step.DECLARE_INADMISSIBLE.unmet(BERT_HEAD, refused.withOtherComplaints(1)))
                .containsExactly(NO_OTHER_COMPLAINT);
    }

    @Test
    void an_unanswered_request_must_have_been_made() {
        assertThat(Step.DECLARE_ADMISSIBLE.unmet(CARA_OFFICER, aCase().rightsGrievance(false)))
                .containsExactly(PRIOR_REQUEST_PROVEN);
        assertThat(Step.DECLARE_ADMISSIBLE.unmet(CARA_OFFICER, aCase().rightsGrievance(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_condition_is_asked_by_a_step(Condition condition) {
        assertThat(Step.values()).anyMatch(step -> step.conditions().contains(condition));
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
