package org.contrepartie.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.contrepartie.workflow.Condition;

/** Where on the case page a condition is met: a step that is not ready says what it lacks, with a way to it. */
@Named
@ApplicationScoped
public class WhereMet {

    /** The part of the case page, with the act where one does it. */
    public String of(Condition condition) {
        return switch (condition) {
            case BEFORE_DECISION_HEARD -> "hearing";
            case URGENCY_POSSIBLE -> "procedure?act=set_procedure";
            case FORMAL_NOTICE_IN_PACK -> "overview";
            case CLOSING_DRAFTED, CLOSING_BY_ANOTHER, REOPENING_DRAFTED, REOPENING_BY_ANOTHER ->
                "procedure?act=draft_step";
            case RESOLUTION_UNCONTESTED -> "procedure?act=record_agreement";
            case NOTICE_COMPLIED, NOTICE_FAILED -> "procedure?act=assess_reply";
            case COMPLAINT_OPEN, NO_COMPLAINT_OPEN, ON_RIGHTS_IF_CROSS_BORDER -> "complaints";
            case RESOLUTION_DRAFTED,
                    RESOLUTION_BY_ANOTHER,
                    COMPLAINANTS_HEARD,
                    INTENT_BY_ANOTHER,
                    NOTICE_DRAFTED,
                    NOTICE_BY_ANOTHER,
                    NOTICE_CLOSURE_DRAFTED,
                    NOTICE_CLOSURE_BY_ANOTHER,
                    DROP_DRAFTED,
                    DROP_BY_ANOTHER,
                    WITHDRAWAL_DRAFTED,
                    WITHDRAWAL_BY_ANOTHER,
                    JOINDER_DRAFTED,
                    JOINDER_BY_ANOTHER -> "letters";
            case EXHIBIT_ON_FILE, FILE_KEPT -> "exhibits";
            case BEFORE_FINDINGS -> "hearing";
            case ALLEGATION_TO_CURE -> "allegations";
            case MEASURE_IN_DEFAULT -> "measures";
            case DISMISSAL_BY_ANOTHER -> "decision";
            case NOT_JOINED, RESOLUTION_PENDING, NOTICE_PENDING -> "overview";
            case OFFICER_ASSIGNED -> "procedure?act=assign";
            case INTERESTS_DECLARED, NO_CONFLICT -> "procedure?act=declare_conflict";
            case PROCEDURE_SET, NO_OTHER_AUTHORITY_CONCERNED, AS_LEAD, AS_CONCERNED -> "procedure?act=set_procedure";
            case RAPPORTEUR_APPOINTED -> "procedure?act=appoint_rapporteur";
            case PRIOR_REQUEST_PROVEN -> "procedure?act=prove_prior_request";
            case REFUSAL_DRAFTED, OTHER_THAN_AUTHOR -> "procedure?act=draft_refusal";
            case OWN_REPORT, OTHER_THAN_INVESTIGATOR, NAMED_REVIEWER -> "team";
            case DATE_CHANNEL_NARRATIVE,
                    CHECKLIST_COMPLETE,
                    GROUND_OF_REFUSAL,
                    NO_OTHER_COMPLAINT,
                    COMPLAINTS_ADMITTED -> "complaints";
            case OPENING_NOTE_SIGNED -> "overview";
            case QUESTIONS_DRAFTED,
                    REMINDER_DRAFTED,
                    REMINDER_BY_ANOTHER,
                    CLOSURE_DRAFTED,
                    CLOSURE_BY_ANOTHER,
                    COMPLAINANTS_INFORMED -> "letters";
            case HEARING_REPORT_ON_FILE, INSPECTION_REPORT_ON_FILE -> "exhibits";
            case FACT_ESTABLISHED -> "facts";
            case ALLEGATIONS_FOUNDED -> "allegations";
            case MEASURES_ENVISAGED,
                    FINE_FACTORS_LISTED,
                    WITHIN_LEGAL_MAXIMUM,
                    MEASURE_TO_MONITOR,
                    NO_MEASURE_OUTSTANDING,
                    PENALTY_RUNS -> "measures";
            case RESPONDENT_HEARD, OBSERVATIONS_ANSWERED -> "hearing";
            case REVIEW_CONCLUDED -> "review";
            case DECISION_DRAFTED, DECISION_BY_ANOTHER, QUORUM, RAPPORTEUR_ABSENT, FINDINGS_NOTIFIED -> "decision";
            case COMPETENCE_CONFIRMED, LEAD_KNOWN, GIVEN_BACK, LEAD_OUTCOME_ON_FILE, DRAFT_TRANSLATED -> "cooperation";
            case FINDINGS_COMMENTED -> "procedure?act=transmit_findings";
            case OBJECTION_FOLLOWED, OBJECTION_NOT_FOLLOWED -> "procedure?act=answer_objection";
            case HEARD_ON_NEW_ELEMENTS -> "letters";
            case CONSULTATION_CONCLUDED -> "procedure?act=close_consultation";
            case STAY_IF_EXECUTING -> "procedure?act=record_appeal";
        };
    }
}
