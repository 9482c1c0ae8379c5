package org.contrepartie.workflow;

import static org.contrepartie.deadline.ClockRule.D01;
import static org.contrepartie.deadline.ClockRule.D03;
import static org.contrepartie.deadline.ClockRule.D04;
import static org.contrepartie.deadline.ClockRule.D05;
import static org.contrepartie.deadline.ClockRule.D06;
import static org.contrepartie.deadline.ClockRule.D07;
import static org.contrepartie.deadline.ClockRule.D07B;
import static org.contrepartie.deadline.ClockRule.D07C;
import static org.contrepartie.deadline.ClockRule.D08;
import static org.contrepartie.deadline.ClockRule.D09;
import static org.contrepartie.deadline.ClockRule.D11;
import static org.contrepartie.deadline.ClockRule.D12;
import static org.contrepartie.deadline.ClockRule.D12B;
import static org.contrepartie.deadline.ClockRule.D13;
import static org.contrepartie.deadline.ClockRule.D15;
import static org.contrepartie.deadline.ClockRule.D15B;
import static org.contrepartie.deadline.ClockRule.D15C;
import static org.contrepartie.deadline.ClockRule.D16A;
import static org.contrepartie.deadline.ClockRule.D16B;
import static org.contrepartie.deadline.ClockRule.D16C;
import static org.contrepartie.deadline.ClockRule.D17;
import static org.contrepartie.deadline.ClockRule.D18;
import static org.contrepartie.deadline.ClockRule.D20;
import static org.contrepartie.shared.Role.CHAIR;
import static org.contrepartie.shared.Role.COMMITTEE;
import static org.contrepartie.shared.Role.COOP;
import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.OFFICER;
import static org.contrepartie.shared.Role.RAPPORTEUR;
import static org.contrepartie.workflow.Asks.NOTHING;
import static org.contrepartie.workflow.Asks.REASON;
import static org.contrepartie.workflow.Asks.asking;
import static org.contrepartie.workflow.By.takenBy;
import static org.contrepartie.workflow.CaseState.ADMISSIBILITY;
import static org.contrepartie.workflow.CaseState.CLOSED;
import static org.contrepartie.workflow.CaseState.COMPETENCE;
import static org.contrepartie.workflow.CaseState.COMPLIANCE;
import static org.contrepartie.workflow.CaseState.DECIDED;
import static org.contrepartie.workflow.CaseState.DISPUTE;
import static org.contrepartie.workflow.CaseState.DRAFT_DECISION;
import static org.contrepartie.workflow.CaseState.EARLY_RESOLUTION;
import static org.contrepartie.workflow.CaseState.FORMAL_NOTICE;
import static org.contrepartie.workflow.CaseState.INTAKE;
import static org.contrepartie.workflow.CaseState.INVESTIGATION;
import static org.contrepartie.workflow.CaseState.PRELIMINARY_FINDINGS;
import static org.contrepartie.workflow.CaseState.SUSPENDED;
import static org.contrepartie.workflow.CaseState.TRANSFERRED;
import static org.contrepartie.workflow.Condition.*;
import static org.contrepartie.workflow.CountedFrom.EXPIRY;
import static org.contrepartie.workflow.CountedFrom.LETTER;
import static org.contrepartie.workflow.CountedFrom.MEASURE;
import static org.contrepartie.workflow.CountedFrom.NOTIFICATION;
import static org.contrepartie.workflow.CountedFrom.RECEIPT;
import static org.contrepartie.workflow.CountedFrom.REGISTRATION;
import static org.contrepartie.workflow.CountedFrom.SENDING;
import static org.contrepartie.workflow.Occasion.DISMISSAL;
import static org.contrepartie.workflow.Occasion.EX_OFFICIO;
import static org.contrepartie.workflow.Occasion.FROM_DRAFT_DECISION_ON;
import static org.contrepartie.workflow.Occasion.GENERIC_PACK;
import static org.contrepartie.workflow.Opens.clock;
import static org.contrepartie.workflow.To.BEFORE_RESOLUTION;
import static org.contrepartie.workflow.To.REOPENED;
import static org.contrepartie.workflow.To.RESOLVED;
import static org.contrepartie.workflow.To.SAME;
import static org.contrepartie.workflow.To.STORED;
import static org.contrepartie.workflow.To.WITHDRAWN;
import static org.contrepartie.workflow.To.into;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;

/**
 * The procedure, line by line: one line, one rule. A step that is not written here cannot be taken.
 *
 * <p>The name of a step is stored in the audit trail, so a rule is amended, never renamed. Whether a clock of Regulation (EU)
 * 2025/2518 really starts depends on the regime of the case.
 */
public enum Step {

    // @formatter:off
    // action                    id      from                               to                          by                                                    opens                                                                            ends                            asks                                                                                       source                                   provided that
    REGISTER_COMPLAINT          ("T01",  Set.of(),                          into(INTAKE),               takenBy(Role.INTAKE),                                 List.of(clock(D01, RECEIPT), clock(D03, RECEIPT), clock(D05, RECEIPT)),          List.of(),                      NOTHING,                                                                                   "GDPR 57(1)(f), 77(1)",                  DATE_CHANNEL_NARRATIVE),
    OPEN_EX_OFFICIO             ("T02",  Set.of(),                          into(COMPETENCE),           takenBy(CHAIR),                                       List.of(),                                                                       List.of(),                      NOTHING,                                                                                   "GDPR 57(1)(a), 57(1)(h)",               OPENING_NOTE_SIGNED),
    START_ADMISSIBILITY         ("T03",  Set.of(INTAKE),                    into(ADMISSIBILITY),        takenBy(Role.INTAKE),                                 List.of(),                                                                       List.of(),                      NOTHING,                                                                                   "GDPR 57(1)(f)",                         NO_CONFLICT, OFFICER_ASSIGNED, INTERESTS_DECLARED),
    REQUEST_SUPPLEMENT          ("T04",  Set.of(ADMISSIBILITY),             SAME,                       takenBy(OFFICER),                                     List.of(clock(D20, LETTER)),                                                     List.of(),                      asking(Datum.ITEMS, Datum.PERIOD).may(Datum.NOTIFIED_ON),                                  "2025/2518 4(1), 4(2)",                  NO_CONFLICT),
    DECLARE_INADMISSIBLE        ("T05",  Set.of(ADMISSIBILITY),             into(CLOSED),               takenBy(HEAD),                                        List.of(),                                                                       List.of(D01, D03),              NOTHING,                                                                                   "GDPR 77(2); 2025/2518 4(2)",            NO_CONFLICT, GROUND_OF_REFUSAL, NO_OTHER_COMPLAINT, REFUSAL_DRAFTED, OTHER_THAN_AUTHOR),
    DECLARE_ADMISSIBLE          ("T06",  Set.of(ADMISSIBILITY),             into(COMPETENCE),           takenBy(OFFICER),                                     List.of(clock(D04, RECEIPT)),                                                    List.of(D03),                   NOTHING,                                                                                   "2025/2518 4(1), 4(3)",                  NO_CONFLICT, CHECKLIST_COMPLETE, PRIOR_REQUEST_PROVEN),
    OPEN_INVESTIGATION          ("T07",  Set.of(COMPETENCE),                into(INVESTIGATION),        takenBy(HEAD).but(CHAIR, EX_OFFICIO),                 List.of(clock(D06, CountedFrom.COMPETENCE), clock(D08, CountedFrom.COMPETENCE)), List.of(D04, D05),              NOTHING.may(Datum.DEFERRAL, Datum.NOTIFIED_ON),                                            "GDPR 57(1)(f), 57(1)(h), 58(1)",        NO_CONFLICT, PROCEDURE_SET, COMPETENCE_CONFIRMED, OFFICER_ASSIGNED),
    TRANSMIT_TO_LEAD            ("T08",  Set.of(COMPETENCE),                into(TRANSFERRED),          takenBy(COOP),                                        List.of(clock(D05, SENDING)),                                                    List.of(D03, D04),              asking(Datum.IMI).may(Datum.SENT_ON, Datum.LANGUAGE),                                      "GDPR 56; 2025/2518 4(5), 4(6)",         NO_CONFLICT, AS_CONCERNED, LEAD_KNOWN, COMPLAINTS_ADMITTED),
    TAKE_BACK                   ("T09",  Set.of(TRANSFERRED),               into(COMPETENCE),           takenBy(COOP),                                        List.of(),                                                                       List.of(D05),                   NOTHING,                                                                                   "GDPR 56(5), 65(1)(b); 2025/2518 4(6)",  NO_CONFLICT, GIVEN_BACK),
    RECORD_LEAD_OUTCOME         ("T10",  Set.of(TRANSFERRED),               into(DECIDED),              takenBy(COOP),                                        List.of(clock(D17, NOTIFICATION)),                                               List.of(D05),                   NOTHING.may(Datum.NOTIFIED_ON),                                                            "GDPR 60(7), 60(8), 77(2)",              NO_CONFLICT, LEAD_OUTCOME_ON_FILE),
    PROPOSE_EARLY_RESOLUTION    ("T11",  Set.of(COMPETENCE, INVESTIGATION), into(EARLY_RESOLUTION),     takenBy(OFFICER),                                     List.of(clock(D07, NOTIFICATION), clock(D07B, EXPIRY), clock(D07C, EXPIRY)),     List.of(),                      asking(Datum.EXHIBIT, Datum.ENDED, Datum.CONSEQUENCES).may(Datum.NOTIFIED_ON),             "2025/2518 5(2); GDPR 57(1)(f)",         NO_CONFLICT, COMPLAINT_OPEN, EXHIBIT_ON_FILE, BEFORE_FINDINGS, ON_RIGHTS_IF_CROSS_BORDER),
    RECORD_OBJECTION            ("T12",  Set.of(EARLY_RESOLUTION),          BEFORE_RESOLUTION,          takenBy(OFFICER),                                     List.of(),                                                                       List.of(D07, D07B, D07C),       asking(Datum.RECEIVED_ON).may(Datum.COMPLAINT, Datum.EXHIBIT),                             "2025/2518 5(2)(c); GDPR 57(1)(f)",      NO_CONFLICT),
    CONFIRM_RESOLUTION          ("T13",  Set.of(EARLY_RESOLUTION),          RESOLVED,                   takenBy(HEAD),                                        List.of(),                                                                       List.of(D07, D07B),             NOTHING.may(Datum.NOTIFIED_ON),                                                            "2025/2518 5(3), 5(4); GDPR 77(2)",      NO_CONFLICT, RESOLUTION_UNCONTESTED, RESOLUTION_DRAFTED, RESOLUTION_BY_ANOTHER),
    REQUEST_INFORMATION         ("T14",  Set.of(INVESTIGATION),             SAME,                       takenBy(OFFICER),                                     List.of(clock(D20, LETTER)),                                                     List.of(),                      NOTHING.may(Datum.NOTIFIED_ON),                                                            "GDPR 31, 58(1)(a), 58(1)(e)",           NO_CONFLICT, QUESTIONS_DRAFTED),
    RECORD_HEARING              ("T14",  Set.of(INVESTIGATION),             SAME,                       takenBy(OFFICER),                                     List.of(),                                                                       List.of(),                      asking(Datum.EXHIBIT),                                                                     "GDPR 58(1)(e)",                         NO_CONFLICT, HEARING_REPORT_ON_FILE),
    RECORD_INSPECTION           ("T14",  Set.of(INVESTIGATION),             SAME,                       takenBy(OFFICER),                                     List.of(),                                                                       List.of(),                      asking(Datum.EXHIBIT),                                                                     "GDPR 58(1)(f)",                         NO_CONFLICT, INSPECTION_REPORT_ON_FILE),
    PROPOSE_DISMISSAL           ("T15",  Set.of(COMPETENCE, INVESTIGATION), into(DRAFT_DECISION),       takenBy(HEAD),                                        List.of(),                                                                       List.of(D12B),                  asking(Datum.OPERATIVE).withReason(),                                                      "GDPR 57(1)(f), 60(8); 2025/2518 16",    NO_CONFLICT, COMPLAINT_OPEN, COMPLAINANTS_HEARD, INTENT_BY_ANOTHER),
    CLOSE_NO_ACTION             ("T15b", Set.of(COMPETENCE, INVESTIGATION), into(CLOSED),               takenBy(CHAIR),                                       List.of(),                                                                       List.of(),                      asking(Datum.CLOSING_GROUND).withReason(),                                                 "GDPR 57(1)(a), 57(1)(h)",               NO_CONFLICT, NO_COMPLAINT_OPEN, CLOSING_DRAFTED, CLOSING_BY_ANOTHER),
    ISSUE_REMINDER              ("T16",  Set.of(INVESTIGATION),             into(CLOSED),               takenBy(CHAIR),                                       List.of(),                                                                       List.of(D20),                   REASON.may(Datum.NOTIFIED_ON),                                                             "GDPR 57(1)(d); LIL 20-II",              NO_CONFLICT, FACT_ESTABLISHED, NO_OTHER_AUTHORITY_CONCERNED, REMINDER_DRAFTED, REMINDER_BY_ANOTHER),
    ISSUE_FORMAL_NOTICE         ("T17",  Set.of(INVESTIGATION),             into(FORMAL_NOTICE),        takenBy(CHAIR),                                       List.of(clock(D13, LETTER)),                                                     List.of(D20),                   NOTHING.may(Datum.NOTIFIED_ON, Datum.BUREAU_DECISION),                                     "LIL 20-II; GDPR 58(2)(d)",              NO_CONFLICT, FORMAL_NOTICE_IN_PACK, ALLEGATION_TO_CURE, NO_OTHER_AUTHORITY_CONCERNED, NOTICE_DRAFTED, NOTICE_BY_ANOTHER),
    CONFIRM_COMPLIANCE          ("T18",  Set.of(FORMAL_NOTICE),             into(CLOSED),               takenBy(CHAIR),                                       List.of(),                                                                       List.of(D13),                   NOTHING.may(Datum.NOTIFIED_ON),                                                            "LIL 20-II; GDPR 77(2)",                 NO_CONFLICT, NOTICE_COMPLIED, NOTICE_CLOSURE_DRAFTED, NOTICE_CLOSURE_BY_ANOTHER),
    NOTE_NON_COMPLIANCE         ("T19",  Set.of(FORMAL_NOTICE),             into(INVESTIGATION),        takenBy(CHAIR),                                       List.of(),                                                                       List.of(D13),                   REASON,                                                                                    "LIL 20-II, 20-III; GDPR 58(2)",         NO_CONFLICT, NOTICE_FAILED),
    NOTIFY_PRELIMINARY_FINDINGS ("T20",  Set.of(INVESTIGATION),             into(PRELIMINARY_FINDINGS), takenBy(RAPPORTEUR).but(OFFICER, GENERIC_PACK),       List.of(clock(D12, NOTIFICATION), clock(D12B, NOTIFICATION)),                    List.of(D11),                   NOTHING.may(Datum.NOTIFIED_ON, Datum.PERIOD),                                              "GDPR 58(1)(d); 2025/2518 19",           NO_CONFLICT, RAPPORTEUR_APPOINTED, OWN_REPORT, ALLEGATIONS_FOUNDED, MEASURES_ENVISAGED, FINE_FACTORS_LISTED, FINDINGS_COMMENTED),
    FILE_OBSERVATIONS           ("T21",  Set.of(PRELIMINARY_FINDINGS),      SAME,                       takenBy(RAPPORTEUR).but(OFFICER, GENERIC_PACK),       List.of(),                                                                       List.of(),                      asking(Datum.PARTY, Datum.EXHIBIT, Datum.SUMMARY).may(Datum.COMPLAINT, Datum.RECEIVED_ON), "2025/2518 19(5), 20(1)",                NO_CONFLICT, OWN_REPORT),
    EXTEND_PERIOD               ("T21",  Set.of(PRELIMINARY_FINDINGS),      SAME,                       takenBy(RAPPORTEUR).but(OFFICER, GENERIC_PACK),       List.of(),                                                                       List.of(),                      asking(Datum.PERIOD).withReason(),                                                         "2025/2518 19(5)",                       NO_CONFLICT, OWN_REPORT),
    REPLY_RAPPORTEUR            ("T21",  Set.of(PRELIMINARY_FINDINGS),      SAME,                       takenBy(RAPPORTEUR).but(OFFICER, GENERIC_PACK),       List.of(),                                                                       List.of(),                      asking(Datum.SUMMARY).may(Datum.EXHIBIT),                                                  "GDPR 58(4); LIL 22",                    NO_CONFLICT, OWN_REPORT),
    REOPEN_INSTRUCTION          ("T22",  Set.of(PRELIMINARY_FINDINGS),      into(INVESTIGATION),        takenBy(RAPPORTEUR).but(OFFICER, GENERIC_PACK),       List.of(),                                                                       List.of(D12, D12B),             REASON,                                                                                    "2025/2518 19; GDPR 58(4)",              NO_CONFLICT, OWN_REPORT),
    CLOSE_DEBATE                ("T23",  Set.of(PRELIMINARY_FINDINGS),      into(DRAFT_DECISION),       takenBy(RAPPORTEUR).but(OFFICER, GENERIC_PACK),       List.of(),                                                                       List.of(D12, D12B),             NOTHING.may(Datum.HEARING_ON),                                                             "GDPR 58(4); LIL 22",                    NO_CONFLICT, OWN_REPORT, RESPONDENT_HEARD, OBSERVATIONS_ANSWERED),
    DROP_ALL                    ("T23b", Set.of(PRELIMINARY_FINDINGS),      into(CLOSED),               takenBy(CHAIR),                                       List.of(),                                                                       List.of(D12, D12B),             REASON.may(Datum.NOTIFIED_ON),                                                             "GDPR 58(4); LIL 22",                    NO_CONFLICT, NO_COMPLAINT_OPEN, DROP_DRAFTED, DROP_BY_ANOTHER),
    CONSULT_CONCERNED           ("T24",  Set.of(DRAFT_DECISION),            SAME,                       takenBy(COOP),                                        List.of(clock(D15, SENDING)),                                                    List.of(D07C, D08, D09),        asking(Datum.IMI).may(Datum.SENT_ON, Datum.LANGUAGE, Datum.EXHIBIT),                       "GDPR 60(3), 60(4); 2025/2518 12(1)",    NO_CONFLICT, AS_LEAD, DECISION_DRAFTED, DRAFT_TRANSLATED),
    SUBMIT_REVISED              ("T25",  Set.of(DRAFT_DECISION),            SAME,                       takenBy(COOP),                                        List.of(clock(D15B, SENDING)),                                                   List.of(D15, D15B, D16A),       asking(Datum.IMI).may(Datum.SENT_ON, Datum.LANGUAGE, Datum.EXHIBIT),                       "GDPR 60(5); 2025/2518 22, 27(1)",       NO_CONFLICT, AS_LEAD, DECISION_DRAFTED, DRAFT_TRANSLATED, OBJECTION_FOLLOWED, HEARD_ON_NEW_ELEMENTS),
    REFER_TO_BOARD              ("T26",  Set.of(DRAFT_DECISION),            into(DISPUTE),              takenBy(CHAIR),                                       List.of(clock(D16B, REGISTRATION)),                                              List.of(D16A),                  asking(Datum.IMI, Datum.EXHIBIT).may(Datum.REGISTERED_ON),                                 "GDPR 60(4), 65(1)(a); 2025/2518 27(3)", NO_CONFLICT, AS_LEAD, OBJECTION_NOT_FOLLOWED),
    RECORD_BOARD_DECISION       ("T27",  Set.of(DISPUTE),                   into(DRAFT_DECISION),       takenBy(COOP),                                        List.of(clock(D16C, NOTIFICATION)),                                              List.of(D16B),                  asking(Datum.EXHIBIT).may(Datum.NOTIFIED_ON, Datum.IMI),                                   "GDPR 65(5), 65(6)",                     NO_CONFLICT),
    ADOPT_DECISION              ("T28",  Set.of(DRAFT_DECISION),            into(DECIDED),              takenBy(COMMITTEE).but(HEAD, DISMISSAL),              List.of(clock(D17, NOTIFICATION)),                                               List.of(D15, D15B, D15C, D16C), NOTHING.may(Datum.NOTIFIED_ON),                                                            "GDPR 58(2), 58(4), 60, 83; LIL 22",     NO_CONFLICT, DECISION_DRAFTED, DECISION_BY_ANOTHER, OTHER_THAN_INVESTIGATOR, QUORUM, RAPPORTEUR_ABSENT, REVIEW_CONCLUDED, FINDINGS_NOTIFIED, WITHIN_LEGAL_MAXIMUM, CONSULTATION_CONCLUDED, DISMISSAL_BY_ANOTHER),
    START_MONITORING            ("T29",  Set.of(DECIDED),                   into(COMPLIANCE),           takenBy(HEAD),                                        List.of(clock(D18, MEASURE)),                                                    List.of(),                      NOTHING,                                                                                   "GDPR 58(2), 60(10)",                    NO_CONFLICT, MEASURE_TO_MONITOR),
    CLOSE_FILE                  ("T30",  Set.of(DECIDED),                   into(CLOSED),               takenBy(HEAD),                                        List.of(),                                                                       List.of(),                      NOTHING,                                                                                   "GDPR 77(2)",                            NO_CONFLICT, NO_MEASURE_OUTSTANDING, COMPLAINANTS_INFORMED, CLOSURE_DRAFTED, CLOSURE_BY_ANOTHER),
    RECORD_EXECUTION            ("T31",  Set.of(COMPLIANCE),                SAME,                       takenBy(OFFICER),                                     List.of(),                                                                       List.of(),                      asking(Datum.MEASURE, Datum.EXHIBIT).may(Datum.RECEIVED_ON),                               "GDPR 58(2), 60(10)",                    NO_CONFLICT),
    LIQUIDATE_PENALTY           ("T31",  Set.of(COMPLIANCE),                SAME,                       takenBy(COMMITTEE),                                   List.of(),                                                                       List.of(),                      asking(Datum.MEASURE, Datum.DAYS_LATE).withReason(),                                       "GDPR 58(6); LIL 22",                    NO_CONFLICT, OTHER_THAN_INVESTIGATOR, PENALTY_RUNS),
    CONFIRM_EXECUTION           ("T32",  Set.of(COMPLIANCE),                into(CLOSED),               takenBy(CHAIR),                                       List.of(),                                                                       List.of(D18),                   NOTHING,                                                                                   "GDPR 60(10), 77(2)",                    NO_CONFLICT, NO_MEASURE_OUTSTANDING, CLOSURE_DRAFTED, CLOSURE_BY_ANOTHER),
    SANCTION_NON_COMPLIANCE     ("T33",  Set.of(COMPLIANCE),                into(INVESTIGATION),        takenBy(CHAIR),                                       List.of(),                                                                       List.of(),                      asking(Datum.MEASURE).withReason(),                                                        "GDPR 83(6)",                            NO_CONFLICT, MEASURE_IN_DEFAULT),
    SUSPEND                     ("T34",  whileWorkedOn(),                   into(SUSPENDED),            takenBy(HEAD).but(COMMITTEE, FROM_DRAFT_DECISION_ON), List.of(),                                                                       List.of(),                      asking(Datum.SUSPENSION_GROUND, Datum.REVIEW_ON).withReason(),                             "2025/2518 12(2); GDPR 81",              NO_CONFLICT, STAY_IF_EXECUTING),
    RESUME                      ("T35",  Set.of(SUSPENDED),                 STORED,                     takenBy(HEAD),                                        List.of(),                                                                       List.of(),                      REASON,                                                                                    "2025/2518 12(2); GDPR 81",              NO_CONFLICT),
    REOPEN                      ("T36",  Set.of(CLOSED),                    REOPENED,                   takenBy(CHAIR),                                       List.of(),                                                                       List.of(),                      asking(Datum.REOPENING_GROUND, Datum.EXHIBIT).withReason(),                                "GDPR 57(1)(f), 78",                     NO_CONFLICT, NOT_JOINED, FILE_KEPT, REOPENING_DRAFTED, REOPENING_BY_ANOTHER),
    WITHDRAW_COMPLAINT          ("T37",  whileOpen(),                       WITHDRAWN,                  takenBy(HEAD),                                        List.of(),                                                                       List.of(),                      asking(Datum.COMPLAINT, Datum.EXHIBIT).may(Datum.RECEIVED_ON, Datum.NOTIFIED_ON),          "GDPR 57(1)(f), 77(1)",                  NO_CONFLICT, COMPLAINT_OPEN, WITHDRAWAL_DRAFTED, WITHDRAWAL_BY_ANOTHER),
    JOIN_INTO                   ("T38",  whileOpen(),                       into(CLOSED),               takenBy(HEAD),                                        List.of(),                                                                       List.of(),                      asking(Datum.TARGET).withReason(),                                                         "2025/2518 3(2); GDPR 57(1)(f)",         NO_CONFLICT, JOINDER_DRAFTED, JOINDER_BY_ANOTHER);
    // @formatter:on

    private final String id;
    private final Set<CaseState> from;
    private final To to;
    private final By by;
    private final List<Opens> opens;
    private final List<ClockRule> ends;
    private final Asks asks;
    private final String source;
    private final List<Condition> conditions;

    Step(
            String id,
            Set<CaseState> from,
            To to,
            By by,
            List<Opens> opens,
            List<ClockRule> ends,
            Asks asks,
            String source,
            Condition... conditions) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.by = by;
        this.opens = opens;
        this.ends = ends;
        this.asks = asks;
        this.source = source;
        this.conditions = List.of(conditions);
    }

    /** Where a case may be made to wait: whatever is worked on and not with another authority (T34). */
    private static Set<CaseState> whileWorkedOn() {
        return Set.of(
                ADMISSIBILITY,
                COMPETENCE,
                EARLY_RESOLUTION,
                INVESTIGATION,
                FORMAL_NOTICE,
                PRELIMINARY_FINDINGS,
                DRAFT_DECISION,
                COMPLIANCE);
    }

    /** Where a complaint may be withdrawn, or a case be joined: whatever is neither decided nor closed (T37, T38). */
    private static Set<CaseState> whileOpen() {
        return EnumSet.complementOf(EnumSet.of(DECIDED, COMPLIANCE, CLOSED));
    }

    /** The steps the caller may see from here, in the order of the procedure, ready or not. */
    public static List<Step> openTo(Caller caller, CaseFacts facts) {
        return Stream.of(values()).filter(step -> step.isOpenTo(caller, facts)).toList();
    }

    /** The step of that REST action ({@code declare_admissible}). Empty when the table has none. */
    public static Optional<Step> of(String action) {
        return Stream.of(values()).filter(step -> step.action().equals(action)).findFirst();
    }

    /** Whether the step starts from where the case stands and is one of the caller's roles. Without a state it opens a case. */
    public boolean isOpenTo(Caller caller, CaseFacts facts) {
        return startsFrom(facts.state()) && caller.isOneOf(by.on(facts));
    }

    /** Whether the step starts from that state. An empty state is "no case yet". */
    public boolean startsFrom(Optional<CaseState> state) {
        return state.map(from::contains).orElse(from.isEmpty());
    }

    /** The conditions that do not hold yet; empty when nothing but the caller's will is missing. */
    public List<Condition> unmet(Caller caller, CaseFacts facts) {
        return conditions.stream()
                .filter(condition -> !condition.holds(caller, facts))
                .toList();
    }

    /** The name of the step in the REST contract and in the trail. */
    public String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line of the table: {@code T06}. */
    public String id() {
        return id;
    }

    public Set<CaseState> from() {
        return from;
    }

    public To to() {
        return to;
    }

    public By by() {
        return by;
    }

    /** The clocks that start, where the regime of the case has them. */
    public List<Opens> opens() {
        return opens;
    }

    /** The clocks that end, where they run. */
    public List<ClockRule> ends() {
        return ends;
    }

    /** What is handed in with the step. */
    public Asks asks() {
        return asks;
    }

    public String source() {
        return source;
    }

    public List<Condition> conditions() {
        return conditions;
    }
}
