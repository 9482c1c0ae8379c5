package org.contrepartie.workflow;

import static org.contrepartie.deadline.ClockRule.D01;
import static org.contrepartie.deadline.ClockRule.D02;
import static org.contrepartie.deadline.ClockRule.D03;
import static org.contrepartie.deadline.ClockRule.D04;
import static org.contrepartie.deadline.ClockRule.D05B;
import static org.contrepartie.deadline.ClockRule.D06;
import static org.contrepartie.deadline.ClockRule.D06B;
import static org.contrepartie.deadline.ClockRule.D06C;
import static org.contrepartie.deadline.ClockRule.D06D;
import static org.contrepartie.deadline.ClockRule.D07;
import static org.contrepartie.deadline.ClockRule.D08;
import static org.contrepartie.deadline.ClockRule.D09;
import static org.contrepartie.deadline.ClockRule.D10;
import static org.contrepartie.deadline.ClockRule.D11;
import static org.contrepartie.deadline.ClockRule.D12B;
import static org.contrepartie.deadline.ClockRule.D14;
import static org.contrepartie.deadline.ClockRule.D15;
import static org.contrepartie.deadline.ClockRule.D15B;
import static org.contrepartie.deadline.ClockRule.D15C;
import static org.contrepartie.deadline.ClockRule.D16A;
import static org.contrepartie.deadline.ClockRule.D18;
import static org.contrepartie.deadline.ClockRule.D19;
import static org.contrepartie.deadline.ClockRule.D20;
import static org.contrepartie.deadline.ClockRule.D21;
import static org.contrepartie.deadline.ClockRule.D22;
import static org.contrepartie.deadline.ClockRule.D23;
import static org.contrepartie.deadline.ClockRule.D25;
import static org.contrepartie.deadline.ClockRule.D26;
import static org.contrepartie.shared.Role.CHAIR;
import static org.contrepartie.shared.Role.COMMITTEE;
import static org.contrepartie.shared.Role.COOP;
import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.INTAKE;
import static org.contrepartie.shared.Role.OFFICER;
import static org.contrepartie.shared.Role.RAPPORTEUR;
import static org.contrepartie.shared.Role.REVIEWER;
import static org.contrepartie.workflow.Asks.NOTHING;
import static org.contrepartie.workflow.Asks.REASON;
import static org.contrepartie.workflow.Asks.asking;
import static org.contrepartie.workflow.Condition.AS_LEAD;
import static org.contrepartie.workflow.Condition.BEFORE_DECISION_HEARD;
import static org.contrepartie.workflow.Condition.NAMED_REVIEWER;
import static org.contrepartie.workflow.Condition.NOTICE_PENDING;
import static org.contrepartie.workflow.Condition.OTHER_THAN_INVESTIGATOR;
import static org.contrepartie.workflow.Condition.RESOLUTION_PENDING;
import static org.contrepartie.workflow.Condition.URGENCY_POSSIBLE;

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
 * The acts that are not steps: they record what the conditions ask for and move nothing. The name is stored in the trail, so
 * an act is amended, never renamed. Whoever has a conflict on the case does none of them but declare it.
 */
public enum Act {

    // @formatter:off
    // act                      id     by                                        on a closed case, too asks                                                                                                                                opens                        ends                         source                                provided that
    ASSIGN                     ("A01", Set.of(HEAD),                             false,                asking(Datum.LOGIN).may(Datum.CAPACITY),                                                                                            clocks(),                    clocks(),                    "GDPR 52(5)"),
    DECLARE_CONFLICT           ("A02", team(),                                   false,                NOTHING.may(Datum.INTEREST),                                                                                                        clocks(),                    clocks(),                    "GDPR 52(3)"),
    RULE_ON_CONFLICT           ("A02", Set.of(HEAD),                             false,                asking(Datum.LOGIN, Datum.RULING).withReason(),                                                                                     clocks(),                    clocks(),                    "GDPR 52(3)"),
    ATTACH_COMPLAINT           ("A03", Set.of(OFFICER),                          false,                asking(Datum.COMPLAINT),                                                                                                            clocks(),                    clocks(),                    "GDPR 57(1)(f)"),
    ADMIT                      ("A03", Set.of(OFFICER),                          false,                asking(Datum.COMPLAINT),                                                                                                            clocks(),                    clocks(D03),                 "2025/2518 4(1), 4(3)"),
    REFUSE                     ("A03", Set.of(HEAD),                             false,                asking(Datum.COMPLAINT),                                                                                                            clocks(),                    clocks(D01, D02, D03),       "GDPR 77(2); 2025/2518 4(2)"),
    KEEP_OF_OWN_MOTION         ("A03", Set.of(CHAIR),                            false,                REASON,                                                                                                                             clocks(),                    clocks(),                    "GDPR 57(1)(a), 57(1)(h)"),
    SET_PROCEDURE              ("A04", Set.of(OFFICER, HEAD),                    false,                REASON.may(Datum.PROCEDURE),                                                                                                        clocks(D04),                 ofTheRegulation(),           "GDPR 55, 56"),
    SET_TRACK                  ("A05", Set.of(CHAIR),                            false,                asking(Datum.TRACK).withReason(),                                                                                                   clocks(D05B, D06, D08, D09), clocks(D05B, D06, D08, D09), "LIL 22-1; 2025/2518 6"),
    APPOINT_RAPPORTEUR         ("A06", Set.of(CHAIR),                            false,                asking(Datum.LOGIN),                                                                                                                clocks(),                    clocks(),                    "LIL 22; GDPR 52(5)"),
    DRAFT_REFUSAL              ("A07", Set.of(OFFICER),                          false,                REASON.may(Datum.GROUND, Datum.COMPLAINT),                                                                                          clocks(),                    clocks(),                    "GDPR 77(2)"),
    DRAFT_STEP                 ("A07", Set.of(OFFICER, RAPPORTEUR, HEAD, CHAIR), true,                 asking(Datum.DRAFTED_STEP).withReason(),                                                                                            clocks(),                    clocks(),                    "GDPR 57(1)(f), 57(1)(h)"),
    SEND_LETTER                ("A07", Set.of(OFFICER, HEAD, CHAIR),             true,                 asking(Datum.LETTER).may(Datum.NOTIFIED_ON, Datum.DISPATCH),                                                                        clocks(D02, D12B, D20),      clocks(D01, D02),            "GDPR 57(1)(f), 77(2)"),
    RECORD_INCOMING            ("A08", Set.of(INTAKE, OFFICER),                  true,                 asking(Datum.TITLE, Datum.RECEIVED_ON).may(Datum.LETTER, Datum.EXHIBIT, Datum.WORDS),                                               clocks(),                    clocks(D12B, D20),           "GDPR 31, 58(1)(e)"),
    RECORD_AGREEMENT           ("A08", Set.of(OFFICER),                          false,                asking(Datum.COMPLAINT, Datum.EXHIBIT).may(Datum.RECEIVED_ON),                                                                      clocks(),                    clocks(D07),                 "2025/2518 5(2), 5(3)",               RESOLUTION_PENDING),
    ASSESS_REPLY               ("A08", Set.of(OFFICER),                          false,                asking(Datum.REQUIRED_ACT, Datum.NOTICE_ASSESSMENT).may(Datum.EXHIBIT).withReason(),                                                clocks(),                    clocks(),                    "LIL 20-II; GDPR 58(2)",              NOTICE_PENDING),
    SHARE_SUMMARY              ("A09", Set.of(COOP),                             false,                asking(Datum.IMI).may(Datum.SENT_ON, Datum.LANGUAGE, Datum.SUMMARY),                                                                clocks(D06B),                clocks(D06),                 "2025/2518 10(3), 10(4)",             AS_LEAD),
    CLOSE_COMMENTS             ("A10", Set.of(COOP),                             false,                NOTHING.may(Datum.CLOSED_ON),                                                                                                       clocks(D06C, D06D),          clocks(D06B, D06C),          "2025/2518 10(4), 10(5), 11(3)",      AS_LEAD),
    TRANSMIT_FINDINGS          ("A11", Set.of(COOP),                             false,                asking(Datum.IMI).may(Datum.SENT_ON, Datum.LANGUAGE),                                                                               clocks(D11),                 clocks(),                    "2025/2518 19(3)",                    AS_LEAD),
    RECORD_OBJECTION           ("A12", Set.of(COOP),                             false,                asking(Datum.CONCERNED, Datum.OBJECTION_TYPE, Datum.PART, Datum.OBJECTION_GROUND).may(Datum.RISK, Datum.CHANGE, Datum.RECEIVED_ON), clocks(),                    clocks(),                    "GDPR 4(24), 60(4)",                  AS_LEAD),
    ANSWER_OBJECTION           ("A12", Set.of(COOP),                             false,                asking(Datum.OBJECTION, Datum.OBJECTION_STATUS).may(Datum.NEW_ELEMENTS).withReason(),                                               clocks(),                    clocks(),                    "GDPR 60(4), 60(5); 2025/2518 22",    AS_LEAD),
    CLOSE_CONSULTATION         ("A13", Set.of(COOP),                             false,                NOTHING.may(Datum.CLOSED_ON),                                                                                                       clocks(D15C, D16A),          clocks(D15, D15B),           "GDPR 60(6); 2025/2518 21(1), 27(1)", AS_LEAD),
    FIX_HEARING                ("A14", Set.of(CHAIR),                            false,                asking(Datum.HEARING_ON).may(Datum.NOTIFIED_ON).withReason(),                                                                       clocks(D14),                 clocks(D14),                 "FR decree 2019-536; GDPR 58(4)",     BEFORE_DECISION_HEARD),
    REQUEST_ASSISTANCE         ("A15", Set.of(COOP),                             false,                asking(Datum.AUTHORITY, Datum.SUMMARY).may(Datum.IMI, Datum.SENT_ON),                                                               clocks(D21),                 clocks(),                    "GDPR 61(2)"),
    ANNOUNCE_JOINT_OPERATION   ("A15", Set.of(COOP),                             false,                asking(Datum.AUTHORITY, Datum.SUMMARY).may(Datum.IMI, Datum.SENT_ON),                                                               clocks(D22),                 clocks(),                    "GDPR 62(7)"),
    NOTIFY_LOCAL_CASE          ("A16", Set.of(COOP),                             false,                asking(Datum.AUTHORITY, Datum.SUMMARY).may(Datum.IMI, Datum.SENT_ON),                                                               clocks(D26),                 clocks(),                    "GDPR 56(3)"),
    CLAIM_CONFIDENTIALITY      ("A17", Set.of(OFFICER),                          false,                asking(Datum.EXHIBIT, Datum.SUMMARY).may(Datum.REDACTED, Datum.RECEIVED_ON, Datum.PERIOD),                                          clocks(D25),                 clocks(D25),                 "2025/2518 25(3), 25(5)"),
    RECORD_RIGHTS_REQUEST      ("A18", Set.of(OFFICER),                          false,                asking(Datum.COMPLAINT, Datum.REQUESTED_ON),                                                                                        clocks(D23),                 clocks(),                    "GDPR 12(3), 12(4)"),
    PROVE_PRIOR_REQUEST        ("A18", Set.of(INTAKE, OFFICER),                  false,                asking(Datum.PROOF).may(Datum.COMPLAINT),                                                                                           clocks(),                    clocks(),                    "2025/2518 4(3)"),
    ADOPT_PROVISIONAL_MEASURE  ("A19", Set.of(CHAIR, COMMITTEE),                 false,                asking(Datum.SUMMARY, Datum.PERIOD).may(Datum.IMI).withReason(),                                                                    clocks(D19),                 clocks(),                    "GDPR 66(1); 2025/2518 31(1), 32(1)", URGENCY_POSSIBLE),
    SETTLE_PROVISIONAL_MEASURE ("A19", Set.of(CHAIR, COMMITTEE),                 false,                asking(Datum.PROVISIONAL, Datum.PROVISIONAL_STATUS).withReason(),                                                                   clocks(),                    clocks(D19),                 "GDPR 66(1), 66(2)"),
    RECORD_APPEAL              ("A20", Set.of(OFFICER),                          true,                 asking(Datum.LODGED_ON, Datum.COURT).may(Datum.APPEAL_STATUS, Datum.MEASURE, Datum.AMOUNT, Datum.EXHIBIT),                          clocks(),                    clocks(D18),                 "GDPR 78"),
    AGREE_POINT                ("A21", Set.of(REVIEWER),                         false,                asking(Datum.POINT),                                                                                                                clocks(),                    clocks(),                    "GDPR 52(5)",                         NAMED_REVIEWER, OTHER_THAN_INVESTIGATOR),
    RETURN_POINT               ("A21", Set.of(REVIEWER),                         false,                asking(Datum.POINT).withReason(),                                                                                                   clocks(),                    clocks(),                    "GDPR 52(5)",                         NAMED_REVIEWER, OTHER_THAN_INVESTIGATOR),
    SHARE_INFORMATION          ("A22", Set.of(COOP),                             false,                asking(Datum.SUMMARY, Datum.AVAILABLE_ON).may(Datum.IMI, Datum.SENT_ON),                                                            clocks(D10),                 clocks(D10),                 "2025/2518 9(2)");
    // @formatter:on

    private final String id;
    private final Set<Role> by;
    private final boolean alsoOnClosed;
    private final Asks asks;
    private final List<ClockRule> opens;
    private final List<ClockRule> ends;
    private final String source;
    private final List<Condition> conditions;

    Act(
            String id,
            Set<Role> by,
            boolean alsoOnClosed,
            Asks asks,
            List<ClockRule> opens,
            List<ClockRule> ends,
            String source,
            Condition... conditions) {
        this.id = id;
        this.by = Set.copyOf(by);
        this.alsoOnClosed = alsoOnClosed;
        this.asks = asks;
        this.opens = opens;
        this.ends = ends;
        this.source = source;
        this.conditions = List.of(conditions);
    }

    private static List<ClockRule> clocks(ClockRule... rules) {
        return List.of(rules);
    }

    /** What runs under a chapter of Regulation (EU) 2025/2518: on another procedure it has no law to run under. */
    private static List<ClockRule> ofTheRegulation() {
        return Stream.of(ClockRule.values())
                .filter(rule -> rule.chapter().isPresent())
                .toList();
    }

    private static Set<Role> team() {
        return EnumSet.of(INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP);
    }

    /** The act of that name in the REST contract ({@code declare_conflict}). Empty when the table has none. */
    public static Optional<Act> of(String name) {
        return Stream.of(values()).filter(act -> act.action().equals(name)).findFirst();
    }

    /** Whether one of the caller's roles may do it. */
    public boolean isOpenTo(Caller caller) {
        return caller.isOneOf(by);
    }

    /** Whether it may be done while the case stands there. */
    public boolean isOpenIn(CaseState state) {
        return alsoOnClosed || state != CaseState.CLOSED;
    }

    /** The conditions that do not hold yet. */
    public List<Condition> unmet(Caller caller, CaseFacts facts) {
        return conditions.stream()
                .filter(condition -> !condition.holds(caller, facts))
                .toList();
    }

    /** The name of the act in the REST contract and in the trail. */
    public String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line of the table: {@code A02}. */
    public String id() {
        return id;
    }

    public Set<Role> by() {
        return by;
    }

    /** What is handed in with the act. */
    public Asks asks() {
        return asks;
    }

    /** The clocks that it may open: which of them depends on what is handed in, on the letter, and on the regime of the case. */
    public List<ClockRule> opens() {
        return opens;
    }

    /** The clocks that it may end, where they run. */
    public List<ClockRule> ends() {
        return ends;
    }

    public String source() {
        return source;
    }

    public List<Condition> conditions() {
        return conditions;
    }
}
