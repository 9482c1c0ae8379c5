package org.contrepartie.workflow;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.contrepartie.deadline.Regime.Chapter;
import org.contrepartie.shared.Caller;

/** What must already be recorded before a step. Each is one question to the facts; its name is the key of its sentence. */
public enum Condition {
    /** Source: GDPR 57(1)(f). */
    DATE_CHANNEL_NARRATIVE((caller, facts) -> facts.hasDateChannelAndNarrative()),
    /** Reason, provisions envisaged and at least one source on file. Source: GDPR 57(1)(a), house rule. */
    OPENING_NOTE_SIGNED((caller, facts) -> facts.isOpeningNoteComplete()),
    /** Source: house rule, act A01. */
    OFFICER_ASSIGNED((caller, facts) -> facts.assignedOfficer().isPresent()),
    /** Source: GDPR 52(3), act A02. */
    INTERESTS_DECLARED((caller, facts) -> facts.officerHasDeclaredInterests()),
    /** A pending or ruled conflict closes every step to that person. Source: GDPR 52(3). */
    NO_CONFLICT((caller, facts) -> !facts.isConflicted(caller.name())),
    /** At least one missing field or a ground out of scope. Source: Regulation (EU) 2025/2518 Art. 4(1), (2). */
    GROUND_OF_REFUSAL((caller, facts) -> !facts.missingAdmissibilityFields().isEmpty() || facts.isOutOfScope()),
    /** The case of another complainant is not closed under him. Source: house rule; else the act {@code refuse}. */
    NO_OTHER_COMPLAINT((caller, facts) -> facts.otherOpenComplaints() == 0),
    /** Source: GDPR 77(2), 78: the complainant is told the reasons and the remedy. */
    REFUSAL_DRAFTED((caller, facts) -> facts.refusalLetterAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    OTHER_THAN_AUTHOR((caller, facts) -> !facts.refusalLetterAuthor().equals(Optional.of(caller.name()))),
    /** Nothing more may be asked of a complaint. Source: Regulation (EU) 2025/2518 Art. 4(1). */
    CHECKLIST_COMPLETE((caller, facts) -> facts.missingAdmissibilityFields().isEmpty() && !facts.isOutOfScope()),
    /** Who complains of an unanswered request has made it. Source: Regulation (EU) 2025/2518 Art. 4(3). */
    PRIOR_REQUEST_PROVEN((caller, facts) -> !facts.isRightsGrievance() || facts.isPriorRequestProven()),
    /** No step leads on before the procedure is set with its reasons. Source: GDPR 55, 56; act A04. */
    PROCEDURE_SET((caller, facts) -> facts.procedure() != Procedure.UNDETERMINED),
    /** Source: GDPR 58(1)(a), (e). */
    QUESTIONS_DRAFTED((caller, facts) -> facts.informationRequestAuthor().isPresent()),
    /** Source: GDPR 58(1)(e), house rule. */
    HEARING_REPORT_ON_FILE((caller, facts) -> facts.hasHearingReport()),
    /** Source: GDPR 58(1)(f); LIL 19. */
    INSPECTION_REPORT_ON_FILE((caller, facts) -> facts.hasInspectionReport()),
    /** Nothing is held against anybody without an established fact. Source: house rule. */
    FACT_ESTABLISHED((caller, facts) -> facts.establishedFacts() > 0),
    /** The lead authority does not end a cross-border case by itself. Source: GDPR 60(3). */
    NO_OTHER_AUTHORITY_CONCERNED((caller, facts) -> facts.procedure() != Procedure.OSS_LEAD
            && facts.procedure() != Procedure.OSS_CONCERNED
            && facts.procedure() != Procedure.UNDETERMINED),
    /** Source: LIL 20-II. */
    REMINDER_DRAFTED((caller, facts) -> facts.reminderAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    REMINDER_BY_ANOTHER((caller, facts) -> !facts.reminderAuthor().equals(Optional.of(caller.name()))),
    /** Source: LIL 22; in the generic pack the case officer reports. */
    RAPPORTEUR_APPOINTED((caller, facts) -> Reporting.reporter(facts).isPresent()),
    /** The report is its rapporteur's and nobody else's. Source: LIL 22. */
    OWN_REPORT((caller, facts) -> Reporting.reporter(facts).equals(Optional.of(caller.name()))),
    /** Each allegation has a legal basis, an exhibit and a fact. Source: GDPR 58(4), 83(8); 2025/2518 19. */
    ALLEGATIONS_FOUNDED((caller, facts) -> facts.isEveryAllegationFounded()),
    /** Source: 2025/2518 19(2); FR decree 2019-536. */
    MEASURES_ENVISAGED((caller, facts) -> facts.hasEnvisagedMeasures()),
    /** Source: GDPR 83(2). */
    FINE_FACTORS_LISTED((caller, facts) -> !facts.isFineWithoutFactors()),
    /** Nobody is decided on unheard. Source: Charter 41(2)(a); 2025/2518 19(5). */
    RESPONDENT_HEARD((caller, facts) -> facts.isRespondentHeard()),
    /** Each observation is accepted or rejected with a reason. Source: Charter 41(2)(c). */
    OBSERVATIONS_ANSWERED((caller, facts) -> facts.unansweredObservations() == 0),
    /** Every point of the review is agreed. Source: house rule, act A21. */
    REVIEW_CONCLUDED((caller, facts) -> facts.openPoints() == 0),
    /** Source: GDPR 58(2), 58(4). */
    DECISION_DRAFTED((caller, facts) -> facts.decisionAuthor().isPresent()),
    /** Four eyes: who adopts did not write. Source: house rule. */
    DECISION_BY_ANOTHER((caller, facts) -> !facts.decisionAuthor().equals(Optional.of(caller.name()))),
    /** Nobody decides what he investigated or reported. Source: LIL 22. */
    OTHER_THAN_INVESTIGATOR((caller, facts) -> !facts.hasInvestigated(caller.name())),
    /** Source: national law on the deciding body; house rule. */
    QUORUM((caller, facts) -> facts.isQuorumReached()),
    /** The rapporteur and whoever is recused are absent from the deliberation. Source: LIL 22. */
    RAPPORTEUR_ABSENT((caller, facts) -> !facts.isAttendanceTainted()),
    /** Only what was put to the respondent is decided, and all of it. Source: Charter 41(2)(a). */
    FINDINGS_NOTIFIED((caller, facts) -> facts.isEveryFindingNotified()),
    /** Where the turnover is unknown the maximum is unknown, and no fine can be chosen. Source: GDPR 83(4)-(6). */
    WITHIN_LEGAL_MAXIMUM((caller, facts) -> !facts.isBeyondLegalMaximum()),
    /** Source: GDPR 58(2); the decision. */
    MEASURE_TO_MONITOR((caller, facts) -> facts.measuresToMonitor() > 0),
    /** Source: the decision. */
    NO_MEASURE_OUTSTANDING((caller, facts) -> facts.outstandingMeasures() == 0),
    /** Source: GDPR 77(2). */
    COMPLAINANTS_INFORMED((caller, facts) -> facts.isEveryComplainantInformed()),
    /** Source: house rule. */
    CLOSURE_DRAFTED((caller, facts) -> facts.closureLetterAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    CLOSURE_BY_ANOTHER((caller, facts) -> !facts.closureLetterAuthor().equals(Optional.of(caller.name()))),
    /** Source: the decision; LIL 22. */
    PENALTY_RUNS((caller, facts) -> facts.isPenaltyRunning()),
    /** Execution waits for a court and for nothing else. Source: house rule on T34. */
    STAY_IF_EXECUTING(
            (caller, facts) -> !facts.state().equals(Optional.of(CaseState.COMPLIANCE)) || facts.isStayedByCourt()),
    /** The lead knows who is concerned, and since when it is competent. Source: GDPR 56(1); 2025/2518 4(6). */
    COMPETENCE_CONFIRMED((caller, facts) -> facts.procedure() != Procedure.OSS_LEAD
            || facts.concernedAuthorities() > 0 && facts.isCompetenceConfirmed()),
    /** Only the lead authority conducts the cooperation. Source: GDPR 60(1). */
    AS_LEAD((caller, facts) -> facts.procedure() == Procedure.OSS_LEAD),
    /** Another authority leads, and this one is concerned. Source: GDPR 56(1), 60. */
    AS_CONCERNED((caller, facts) -> facts.procedure() == Procedure.OSS_CONCERNED),
    /** Source: 2025/2518 4(5). */
    LEAD_KNOWN((caller, facts) -> facts.isLeadKnown()),
    /** Only an admissible complaint goes to the lead. Source: 2025/2518 4(5). */
    COMPLAINTS_ADMITTED((caller, facts) -> facts.isEveryComplaintAdmitted()),
    /** Source: GDPR 56(5), 65(1)(b); 2025/2518 4(6). */
    GIVEN_BACK((caller, facts) -> facts.isGivenBack()),
    /** Source: GDPR 60(7), 60(8). */
    LEAD_OUTCOME_ON_FILE((caller, facts) -> facts.isLeadOutcomeOnFile()),
    /** The authorities concerned have commented before the respondent is notified. Source: 2025/2518 19(3). */
    FINDINGS_COMMENTED((caller, facts) -> facts.isFindingsWindowOver()),
    /** Source: GDPR 60(3); 2025/2518 21. */
    DRAFT_TRANSLATED((caller, facts) -> facts.isDraftTranslated()),
    /** A draft is revised to follow an objection. Source: GDPR 60(5). */
    OBJECTION_FOLLOWED((caller, facts) -> facts.followedObjections() > 0),
    /** Nobody is decided on unheard: on new elements, the respondent is heard again. Source: 2025/2518 22. */
    HEARD_ON_NEW_ELEMENTS((caller, facts) -> facts.isHeardOnNewElements()),
    /** The Board settles what the authorities do not. Source: GDPR 60(4), 65(1)(a). */
    OBJECTION_NOT_FOLLOWED((caller, facts) -> facts.unfollowedObjections() > 0),
    /** The lead decides alone on nothing that is contested. Source: GDPR 60(6), 65(6). */
    CONSULTATION_CONCLUDED((caller, facts) ->
            facts.procedure() != Procedure.OSS_LEAD || facts.isDraftAgreed() || facts.isBoardDecisionReflected()),
    /** Source: GDPR 57(1)(f), 77(1). */
    COMPLAINT_OPEN((caller, facts) -> facts.openComplaints() > 0),
    /** Who complained has a right to a decision, so the case is not closed over him. Source: GDPR 77(2), 78. */
    NO_COMPLAINT_OPEN((caller, facts) -> facts.openComplaints() == 0),
    /** Source: house rule. */
    EXHIBIT_ON_FILE((caller, facts) -> facts.hasExhibit()),
    /** Nothing is settled early that was put to the respondent. Source: 2025/2518 5(2). */
    BEFORE_FINDINGS((caller, facts) -> !facts.isEverNotified()),
    /** Where Chapter II of 2025/2518 applies, a complaint about a right may be resolved early. Source: 2025/2518 5(1). */
    ON_RIGHTS_IF_CROSS_BORDER((caller, facts) ->
            !facts.regime().chapters().contains(Chapter.COMPLAINTS) || facts.isEveryComplaintOnRights()),
    /** Source: 2025/2518 5(2)(c), 5(3). */
    RESOLUTION_UNCONTESTED((caller, facts) -> facts.isResolutionUncontested()),
    /** Source: 2025/2518 5(3). */
    RESOLUTION_DRAFTED((caller, facts) -> facts.resolutionAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    RESOLUTION_BY_ANOTHER(another(CaseFacts::resolutionAuthor)),
    /** Source: 2025/2518 16(1); elsewhere house rule. */
    COMPLAINANTS_HEARD((caller, facts) -> facts.isEveryComplainantHeard()),
    /** Four eyes: who proposes to dismiss did not write the letter of the intent. Source: house rule. */
    INTENT_BY_ANOTHER(another(CaseFacts::intentAuthor)),
    /** Who proposed to dismiss does not decide on it. Source: house rule. */
    DISMISSAL_BY_ANOTHER((caller, facts) ->
            !facts.isDismissal() || !facts.dismissalProposer().equals(Optional.of(caller.name()))),
    /** Somebody drafted it, with reasons (act A07). Source: house rule. */
    CLOSING_DRAFTED((caller, facts) -> facts.closingAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    CLOSING_BY_ANOTHER(another(CaseFacts::closingAuthor)),
    /** At least one allegation that can be cured. Source: LIL 20-II. */
    ALLEGATION_TO_CURE((caller, facts) -> facts.hasAllegationToCure()),
    /** The precise acts required and the period. Source: LIL 20-II. */
    NOTICE_DRAFTED((caller, facts) -> facts.noticeAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    NOTICE_BY_ANOTHER(another(CaseFacts::noticeAuthor)),
    /** Evidence for each act required. Source: LIL 20-II. */
    NOTICE_COMPLIED((caller, facts) -> facts.isNoticeComplied()),
    /** Source: LIL 20-II. */
    NOTICE_CLOSURE_DRAFTED((caller, facts) -> facts.noticeClosureAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    NOTICE_CLOSURE_BY_ANOTHER(another(CaseFacts::noticeClosureAuthor)),
    /** Source: LIL 20-II, 20-III. */
    NOTICE_FAILED((caller, facts) -> facts.isNoticeFailed()),
    /** Source: house rule. */
    DROP_DRAFTED((caller, facts) -> facts.dropAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    DROP_BY_ANOTHER(another(CaseFacts::dropAuthor)),
    /** Source: GDPR 83(6). */
    MEASURE_IN_DEFAULT((caller, facts) -> facts.measuresInDefault() > 0),
    /** A joined case is not reopened; the case that it went into is. Source: house rule on T36. */
    NOT_JOINED((caller, facts) -> !facts.isJoined()),
    /** What was lawfully destroyed is not taken up again. Source: GDPR 5(1)(e). */
    FILE_KEPT((caller, facts) -> facts.isFileKept()),
    /** Somebody drafted it, with reasons (act A07). Source: house rule. */
    REOPENING_DRAFTED((caller, facts) -> facts.reopeningAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    REOPENING_BY_ANOTHER(another(CaseFacts::reopeningAuthor)),
    /** Source: GDPR 77(2). */
    WITHDRAWAL_DRAFTED((caller, facts) -> facts.withdrawalAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    WITHDRAWAL_BY_ANOTHER(another(CaseFacts::withdrawalAuthor)),
    /** Source: 2025/2518 3(2). */
    JOINDER_DRAFTED((caller, facts) -> facts.joinderAuthor().isPresent()),
    /** Four eyes: who signs did not write. Source: house rule. */
    JOINDER_BY_ANOTHER(another(CaseFacts::joinderAuthor)),
    /** An early resolution is proposed. Source: 2025/2518 5(2). */
    RESOLUTION_PENDING((caller, facts) -> facts.state().equals(Optional.of(CaseState.EARLY_RESOLUTION))),
    /** A formal notice runs. Source: LIL 20-II. */
    NOTICE_PENDING((caller, facts) -> facts.state().equals(Optional.of(CaseState.FORMAL_NOTICE))),
    /** The respondent was given the preliminary findings, and nothing is decided yet. Source: FR decree 2019-536. */
    BEFORE_DECISION_HEARD((caller, facts) -> facts.isEverNotified()
            && facts.state()
                    .filter(EnumSet.of(CaseState.PRELIMINARY_FINDINGS, CaseState.DRAFT_DECISION)::contains)
                    .isPresent()),
    /** This authority is one of those concerned, and nothing is decided yet. Source: GDPR 66(1). */
    URGENCY_POSSIBLE((caller, facts) ->
            EnumSet.of(Procedure.OSS_LEAD, Procedure.OSS_CONCERNED).contains(facts.procedure())
                    && facts.state()
                            .filter(EnumSet.of(
                                    CaseState.COMPETENCE,
                                    CaseState.TRANSFERRED,
                                    CaseState.INVESTIGATION,
                                    CaseState.PRELIMINARY_FINDINGS,
                                    CaseState.DRAFT_DECISION)::contains)
                            .isPresent()),
    /** The national law of the authority knows formal notices. Source: LIL 20-II. */
    FORMAL_NOTICE_IN_PACK((caller, facts) -> facts.pack() == RulePack.FR),
    /** The review is the reviewer's whom the head of unit named. Source: house rule, role REVIEWER. */
    NAMED_REVIEWER((caller, facts) -> facts.reviewer().equals(Optional.of(caller.name())));

    private final BiPredicate<Caller, CaseFacts> question;

    Condition(BiPredicate<Caller, CaseFacts> question) {
        this.question = question;
    }

    private static BiPredicate<Caller, CaseFacts> another(Function<CaseFacts, Optional<String>> author) {
        return (caller, facts) -> !author.apply(facts).equals(Optional.of(caller.name()));
    }

    /** Whether it is met for this caller now. */
    public boolean holds(Caller caller, CaseFacts facts) {
        return question.test(caller, facts);
    }
}
