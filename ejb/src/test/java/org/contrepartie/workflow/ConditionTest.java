package org.contrepartie.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.workflow.Facts.ANNA;
import static org.contrepartie.workflow.Facts.aCase;
import static org.contrepartie.workflow.Facts.but;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.shared.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each condition is met on a case in order, and falls with one answer. */
class ConditionTest {

    private static final Caller CALLER = new Caller(ANNA, Set.of());

    /** What is amiss on the case where the condition does not hold. */
    private static final Map<Condition, CaseFacts> AMISS = new EnumMap<>(Map.ofEntries(
            Map.entry(Condition.DATE_CHANNEL_NARRATIVE, but(aCase(), CaseFacts::hasDateChannelAndNarrative, false)),
            Map.entry(Condition.OPENING_NOTE_SIGNED, but(aCase(), CaseFacts::isOpeningNoteComplete, false)),
            Map.entry(Condition.OFFICER_ASSIGNED, but(aCase(), CaseFacts::assignedOfficer, Optional.empty())),
            Map.entry(Condition.INTERESTS_DECLARED, but(aCase(), CaseFacts::officerHasDeclaredInterests, false)),
            Map.entry(Condition.NO_CONFLICT, Facts.conflicted(aCase(), ANNA)),
            Map.entry(Condition.GROUND_OF_REFUSAL, aCase()),
            Map.entry(Condition.NO_OTHER_COMPLAINT, but(aCase(), CaseFacts::otherOpenComplaints, 1)),
            Map.entry(Condition.REFUSAL_DRAFTED, but(aCase(), CaseFacts::refusalLetterAuthor, Optional.empty())),
            Map.entry(Condition.OTHER_THAN_AUTHOR, but(aCase(), CaseFacts::refusalLetterAuthor, Optional.of(ANNA))),
            Map.entry(
                    Condition.CHECKLIST_COMPLETE,
                    but(aCase(), CaseFacts::missingAdmissibilityFields, Set.of("contact"))),
            Map.entry(Condition.PRIOR_REQUEST_PROVEN, but(aCase(), CaseFacts::isPriorRequestProven, false)),
            Map.entry(Condition.PROCEDURE_SET, but(aCase(), CaseFacts::procedure, Procedure.UNDETERMINED)),
            Map.entry(Condition.QUESTIONS_DRAFTED, but(aCase(), CaseFacts::informationRequestAuthor, Optional.empty())),
            Map.entry(Condition.HEARING_REPORT_ON_FILE, but(aCase(), CaseFacts::hasHearingReport, false)),
            Map.entry(Condition.INSPECTION_REPORT_ON_FILE, but(aCase(), CaseFacts::hasInspectionReport, false)),
            Map.entry(Condition.FACT_ESTABLISHED, but(aCase(), CaseFacts::establishedFacts, 0)),
            Map.entry(Condition.NO_OTHER_AUTHORITY_CONCERNED, but(aCase(), CaseFacts::procedure, Procedure.OSS_LEAD)),
            Map.entry(Condition.REMINDER_DRAFTED, but(aCase(), CaseFacts::reminderAuthor, Optional.empty())),
            Map.entry(Condition.REMINDER_BY_ANOTHER, but(aCase(), CaseFacts::reminderAuthor, Optional.of(ANNA))),
            Map.entry(Condition.RAPPORTEUR_APPOINTED, but(aCase(), CaseFacts::rapporteur, Optional.empty())),
            Map.entry(Condition.OWN_REPORT, but(aCase(), CaseFacts::rapporteur, Optional.of("bert"))),
            Map.entry(Condition.ALLEGATIONS_FOUNDED, but(aCase(), CaseFacts::isEveryAllegationFounded, false)),
            Map.entry(Condition.MEASURES_ENVISAGED, but(aCase(), CaseFacts::hasEnvisagedMeasures, false)),
            Map.entry(Condition.FINE_FACTORS_LISTED, but(aCase(), CaseFacts::isFineWithoutFactors, true)),
            Map.entry(Condition.RESPONDENT_HEARD, but(aCase(), CaseFacts::isRespondentHeard, false)),
            Map.entry(Condition.OBSERVATIONS_ANSWERED, but(aCase(), CaseFacts::unansweredObservations, 1)),
            Map.entry(Condition.REVIEW_CONCLUDED, but(aCase(), CaseFacts::openPoints, 1)),
            Map.entry(Condition.DECISION_DRAFTED, but(aCase(), CaseFacts::decisionAuthor, Optional.empty())),
            Map.entry(Condition.DECISION_BY_ANOTHER, but(aCase(), CaseFacts::decisionAuthor, Optional.of(ANNA))),
            Map.entry(Condition.OTHER_THAN_INVESTIGATOR, Facts.investigatedBy(aCase(), ANNA)),
            Map.entry(Condition.QUORUM, but(aCase(), CaseFacts::isQuorumReached, false)),
            Map.entry(Condition.RAPPORTEUR_ABSENT, but(aCase(), CaseFacts::isAttendanceTainted, true)),
            Map.entry(Condition.FINDINGS_NOTIFIED, but(aCase(), CaseFacts::isEveryFindingNotified, false)),
            Map.entry(Condition.WITHIN_LEGAL_MAXIMUM, but(aCase(), CaseFacts::isBeyondLegalMaximum, true)),
            Map.entry(Condition.MEASURE_TO_MONITOR, but(aCase(), CaseFacts::measuresToMonitor, 0)),
            Map.entry(Condition.NO_MEASURE_OUTSTANDING, but(aCase(), CaseFacts::outstandingMeasures, 1)),
            Map.entry(Condition.COMPLAINANTS_INFORMED, but(aCase(), CaseFacts::isEveryComplainantInformed, false)),
            Map.entry(Condition.CLOSURE_DRAFTED, but(aCase(), CaseFacts::closureLetterAuthor, Optional.empty())),
            Map.entry(Condition.CLOSURE_BY_ANOTHER, but(aCase(), CaseFacts::closureLetterAuthor, Optional.of(ANNA))),
            Map.entry(Condition.PENALTY_RUNS, but(aCase(), CaseFacts::isPenaltyRunning, false)),
            Map.entry(
                    Condition.STAY_IF_EXECUTING,
                    but(
                            but(aCase(), CaseFacts::state, Optional.of(CaseState.COMPLIANCE)),
                            CaseFacts::isStayedByCourt,
                            false)),
            Map.entry(Condition.COMPETENCE_CONFIRMED, but(asLead(), CaseFacts::isCompetenceConfirmed, false)),
            Map.entry(Condition.AS_LEAD, but(aCase(), CaseFacts::procedure, Procedure.OSS_CONCERNED)),
            Map.entry(Condition.AS_CONCERNED, asLead()),
            Map.entry(Condition.LEAD_KNOWN, but(aCase(), CaseFacts::isLeadKnown, false)),
            Map.entry(Condition.COMPLAINTS_ADMITTED, but(aCase(), CaseFacts::isEveryComplaintAdmitted, false)),
            Map.entry(Condition.GIVEN_BACK, but(aCase(), CaseFacts::isGivenBack, false)),
            Map.entry(Condition.LEAD_OUTCOME_ON_FILE, but(aCase(), CaseFacts::isLeadOutcomeOnFile, false)),
            Map.entry(Condition.FINDINGS_COMMENTED, but(aCase(), CaseFacts::isFindingsWindowOver, false)),
            Map.entry(Condition.DRAFT_TRANSLATED, but(aCase(), CaseFacts::isDraftTranslated, false)),
            Map.entry(Condition.OBJECTION_FOLLOWED, but(aCase(), CaseFacts::followedObjections, 0)),
            Map.entry(Condition.HEARD_ON_NEW_ELEMENTS, but(aCase(), CaseFacts::isHeardOnNewElements, false)),
            Map.entry(Condition.OBJECTION_NOT_FOLLOWED, but(aCase(), CaseFacts::unfollowedObjections, 0)),
            Map.entry(Condition.CONSULTATION_CONCLUDED, but(asLead(), CaseFacts::isDraftAgreed, false)),
            Map.entry(Condition.COMPLAINT_OPEN, but(aCase(), CaseFacts::openComplaints, 0)),
            Map.entry(Condition.EXHIBIT_ON_FILE, but(aCase(), CaseFacts::hasExhibit, false)),
            Map.entry(Condition.ON_RIGHTS_IF_CROSS_BORDER, but(aCase(), CaseFacts::isEveryComplaintOnRights, false)),
            Map.entry(Condition.RESOLUTION_UNCONTESTED, but(aCase(), CaseFacts::isResolutionUncontested, false)),
            Map.entry(Condition.COMPLAINANTS_HEARD, but(aCase(), CaseFacts::isEveryComplainantHeard, false)),
            Map.entry(Condition.ALLEGATION_TO_CURE, but(aCase(), CaseFacts::hasAllegationToCure, false)),
            Map.entry(Condition.NOTICE_COMPLIED, but(aCase(), CaseFacts::isNoticeComplied, false)),
            Map.entry(Condition.NOTICE_FAILED, but(aCase(), CaseFacts::isNoticeFailed, false)),
            Map.entry(Condition.FILE_KEPT, but(aCase(), CaseFacts::isFileKept, false)),
            Map.entry(Condition.BEFORE_FINDINGS, but(aCase(), CaseFacts::isEverNotified, true)),
            Map.entry(Condition.NOT_JOINED, but(aCase(), CaseFacts::isJoined, true)),
            Map.entry(Condition.MEASURE_IN_DEFAULT, but(aCase(), CaseFacts::measuresInDefault, 0)),
            Map.entry(Condition.NO_COMPLAINT_OPEN, but(aCase(), CaseFacts::openComplaints, 1)),
            Map.entry(Condition.RESOLUTION_DRAFTED, but(aCase(), CaseFacts::resolutionAuthor, Optional.empty())),
            Map.entry(Condition.RESOLUTION_BY_ANOTHER, but(aCase(), CaseFacts::resolutionAuthor, Optional.of(ANNA))),
            Map.entry(Condition.CLOSING_DRAFTED, but(aCase(), CaseFacts::closingAuthor, Optional.empty())),
            Map.entry(Condition.CLOSING_BY_ANOTHER, but(aCase(), CaseFacts::closingAuthor, Optional.of(ANNA))),
            Map.entry(Condition.NOTICE_DRAFTED, but(aCase(), CaseFacts::noticeAuthor, Optional.empty())),
            Map.entry(Condition.NOTICE_BY_ANOTHER, but(aCase(), CaseFacts::noticeAuthor, Optional.of(ANNA))),
            Map.entry(Condition.NOTICE_CLOSURE_DRAFTED, but(aCase(), CaseFacts::noticeClosureAuthor, Optional.empty())),
            Map.entry(
                    Condition.NOTICE_CLOSURE_BY_ANOTHER,
                    but(aCase(), CaseFacts::noticeClosureAuthor, Optional.of(ANNA))),
            Map.entry(Condition.DROP_DRAFTED, but(aCase(), CaseFacts::dropAuthor, Optional.empty())),
            Map.entry(Condition.DROP_BY_ANOTHER, but(aCase(), CaseFacts::dropAuthor, Optional.of(ANNA))),
            Map.entry(Condition.REOPENING_DRAFTED, but(aCase(), CaseFacts::reopeningAuthor, Optional.empty())),
            Map.entry(Condition.REOPENING_BY_ANOTHER, but(aCase(), CaseFacts::reopeningAuthor, Optional.of(ANNA))),
            Map.entry(Condition.WITHDRAWAL_DRAFTED, but(aCase(), CaseFacts::withdrawalAuthor, Optional.empty())),
            Map.entry(Condition.WITHDRAWAL_BY_ANOTHER, but(aCase(), CaseFacts::withdrawalAuthor, Optional.of(ANNA))),
            Map.entry(Condition.JOINDER_DRAFTED, but(aCase(), CaseFacts::joinderAuthor, Optional.empty())),
            Map.entry(Condition.JOINDER_BY_ANOTHER, but(aCase(), CaseFacts::joinderAuthor, Optional.of(ANNA))),
            Map.entry(Condition.INTENT_BY_ANOTHER, but(aCase(), CaseFacts::intentAuthor, Optional.of(ANNA))),
            Map.entry(
                    Condition.DISMISSAL_BY_ANOTHER,
                    but(but(aCase(), CaseFacts::isDismissal, true), CaseFacts::dismissalProposer, Optional.of(ANNA))),
            Map.entry(Condition.BEFORE_DECISION_HEARD, aCase()),
            Map.entry(Condition.URGENCY_POSSIBLE, aCase()),
            Map.entry(Condition.FORMAL_NOTICE_IN_PACK, but(aCase(), CaseFacts::pack, RulePack.GENERIC)),
            Map.entry(Condition.RESOLUTION_PENDING, aCase()),
            Map.entry(Condition.NOTICE_PENDING, aCase()),
            Map.entry(Condition.NAMED_REVIEWER, but(aCase(), CaseFacts::reviewer, Optional.of("bert")))));

    /** Where a condition holds that does not hold in admissibility, with one complaint. */
    private static final Map<Condition, CaseFacts> ELSEWHERE = Map.of(
            Condition.NO_COMPLAINT_OPEN, but(aCase(), CaseFacts::openComplaints, 0),
            Condition.RESOLUTION_PENDING, but(aCase(), CaseFacts::state, Optional.of(CaseState.EARLY_RESOLUTION)),
            Condition.NOTICE_PENDING, but(aCase(), CaseFacts::state, Optional.of(CaseState.FORMAL_NOTICE)),
            Condition.BEFORE_DECISION_HEARD,
                    but(
                            but(aCase(), CaseFacts::isEverNotified, true),
                            CaseFacts::state,
                            Optional.of(CaseState.PRELIMINARY_FINDINGS)),
            Condition.URGENCY_POSSIBLE,
                    but(
                            but(aCase(), CaseFacts::procedure, Procedure.OSS_CONCERNED),
                            CaseFacts::state,
                            Optional.of(CaseState.TRANSFERRED)));

    @ParameterizedTest
    @EnumSource
    void a_condition_falls_with_its_answer(Condition condition) {
        assertThat(condition.holds(CALLER, AMISS.get(condition)))
                .as(condition.name())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GROUND_OF_REFUSAL", "AS_LEAD", "AS_CONCERNED"})
    void a_condition_holds_on_a_case_in_order(Condition condition) {
        assertThat(condition.holds(CALLER, ELSEWHERE.getOrDefault(condition, aCase())))
                .as(condition.name())
                .isTrue();
    }

    @Test
    void one_authority_leads_and_the_others_are_concerned() {
        assertThat(Condition.AS_LEAD.holds(CALLER, asLead())).isTrue();
        assertThat(Condition.AS_CONCERNED.holds(CALLER, but(aCase(), CaseFacts::procedure, Procedure.OSS_CONCERNED)))
                .isTrue();
    }

    @Test
    void a_lead_without_a_list_of_the_authorities_concerned_opens_nothing() {
        assertThat(Condition.COMPETENCE_CONFIRMED.holds(CALLER, but(asLead(), CaseFacts::concernedAuthorities, 0)))
                .isFalse();
    }

    @Test
    void what_the_board_decided_and_the_draft_reflects_is_contested_no_more() {
        CaseFacts contested = but(asLead(), CaseFacts::isDraftAgreed, false);
        assertThat(Condition.CONSULTATION_CONCLUDED.holds(
                        CALLER, but(contested, CaseFacts::isBoardDecisionReflected, true)))
                .isTrue();
    }

    private static CaseFacts asLead() {
        return but(aCase(), CaseFacts::procedure, Procedure.OSS_LEAD);
    }

    @Test
    void a_ground_of_refusal_is_a_missing_field_or_another_field_of_law() {
        assertThat(Condition.GROUND_OF_REFUSAL.holds(CALLER, but(aCase(), CaseFacts::isOutOfScope, true)))
                .isTrue();
        assertThat(Condition.GROUND_OF_REFUSAL.holds(
                        CALLER, but(aCase(), CaseFacts::missingAdmissibilityFields, Set.of("contact"))))
                .isTrue();
    }

    @Test
    void a_complaint_outside_the_field_is_not_admitted() {
        assertThat(Condition.CHECKLIST_COMPLETE.holds(CALLER, but(aCase(), CaseFacts::isOutOfScope, true)))
                .isFalse();
    }

    @Test
    void without_an_unanswered_request_no_proof_is_asked() {
        CaseFacts unproven = but(aCase(), CaseFacts::isPriorRequestProven, false);
        assertThat(Condition.PRIOR_REQUEST_PROVEN.holds(CALLER, but(unproven, CaseFacts::isRightsGrievance, false)))
                .isTrue();
    }

    @Test
    void in_the_generic_pack_the_case_officer_reports() {
        CaseFacts generic = but(aCase(), CaseFacts::pack, RulePack.GENERIC);
        assertThat(Condition.OWN_REPORT.holds(CALLER, generic)).isFalse();
        assertThat(Condition.OWN_REPORT.holds(new Caller("cara", Set.of()), generic))
                .isTrue();
    }

    @Test
    void an_undetermined_procedure_ends_no_case_by_a_reminder() {
        assertThat(Condition.NO_OTHER_AUTHORITY_CONCERNED.holds(
                        CALLER, but(aCase(), CaseFacts::procedure, Procedure.UNDETERMINED)))
                .isFalse();
    }
}
