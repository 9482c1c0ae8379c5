package org.contrepartie.workflow;

import static org.contrepartie.deadline.ClockRule.D01;
import static org.contrepartie.deadline.ClockRule.D03;
import static org.contrepartie.deadline.ClockRule.D04;
import static org.contrepartie.shared.Role.CHAIR;
import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.INTAKE;
import static org.contrepartie.shared.Role.OFFICER;
import static org.contrepartie.workflow.CaseState.ADMISSIBILITY;
import static org.contrepartie.workflow.CaseState.CLOSED;
import static org.contrepartie.workflow.CaseState.COMPETENCE;
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
 * 2025/2518 really starts depends on the regime of the case. D03 and D04 count from the day the complaint was received.
 */
public enum Step {

    // @formatter:off
    // action             id     from                      to                by               opens           ends            source                        provided that
    REGISTER_COMPLAINT   ("T01", Set.of(),                 CaseState.INTAKE, Set.of(INTAKE),  List.of(D01, D03), List.of(),      "GDPR 57(1)(f), 77(1)",       DATE_CHANNEL_NARRATIVE),
    OPEN_EX_OFFICIO      ("T02", Set.of(),                 COMPETENCE,       Set.of(CHAIR),   List.of(),      List.of(),         "GDPR 57(1)(a), 57(1)(h)",    OPENING_NOTE_SIGNED),
    START_ADMISSIBILITY  ("T03", Set.of(CaseState.INTAKE), ADMISSIBILITY,    Set.of(INTAKE),  List.of(),      List.of(),         "GDPR 57(1)(f)",              NO_CONFLICT, OFFICER_ASSIGNED, INTERESTS_DECLARED),
    DECLARE_INADMISSIBLE ("T05", Set.of(ADMISSIBILITY),    CLOSED,           Set.of(HEAD),    List.of(),      List.of(D01, D03), "GDPR 77(2); 2025/2518 4(2)", NO_CONFLICT, GROUND_OF_REFUSAL, NO_OTHER_COMPLAINT, REFUSAL_DRAFTED, OTHER_THAN_AUTHOR),
    DECLARE_ADMISSIBLE   ("T06", Set.of(ADMISSIBILITY),    COMPETENCE,       Set.of(OFFICER), List.of(D04),   List.of(D03),      "2025/2518 4(1), 4(3)",       NO_CONFLICT, CHECKLIST_COMPLETE, PRIOR_REQUEST_PROVEN);
    // @formatter:on

    private final String id;
    private final Set<CaseState> from;
    private final CaseState to;
    private final Set<Role> by;
    private final List<ClockRule> opens;
    private final List<ClockRule> ends;
    private final String source;
    private final List<Condition> conditions;

    Step(
            String id,
            Set<CaseState> from,
            CaseState to,
            Set<Role> by,
            List<ClockRule> opens,
            List<ClockRule> ends,
            String source,
            Condition... conditions) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.by = by;
        this.opens = opens;
        this.ends = ends;
        this.source = source;
        this.conditions = List.of(conditions);
    }

    /** The steps the caller may see from here, in the order of the procedure, ready or not. */
    public static List<Step> openTo(Caller caller, CaseFacts facts) {
        return Stream.of(values())
                .filter(step -> step.isOpenTo(caller, facts.state()))
                .toList();
    }

    /** The step of that REST action ({@code declare_admissible}). Empty when the table has none. */
    public static Optional<Step> of(String action) {
        return Stream.of(values()).filter(step -> step.action().equals(action)).findFirst();
    }

    /** Whether the step starts from that state and is one of the caller's roles. An empty state is "no case yet". */
    public boolean isOpenTo(Caller caller, Optional<CaseState> state) {
        return caller.isOneOf(by) && state.map(from::contains).orElse(from.isEmpty());
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

    public CaseState to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** The clocks that start, where the regime of the case has them. */
    public List<ClockRule> opens() {
        return opens;
    }

    /** The clocks that end, where they run. */
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
