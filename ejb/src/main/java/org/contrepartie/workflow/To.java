package org.contrepartie.workflow;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where a step leads.
 *
 * @param name of the state, or of the rule that finds it ({@code SAME}, {@code STORED}, …)
 * @param state the state where the line names one, else empty
 */
public record To(String name, Optional<CaseState> state, Function<CaseFacts, CaseState> rule) {

    /** The step moves nothing. */
    static final To SAME = new To("SAME", facts -> facts.state().orElseThrow());

    /** Back to where the case was suspended from. */
    static final To STORED = new To(
            "STORED", facts -> facts.suspendedFrom().orElseThrow(() -> new IllegalStateException("not suspended")));

    /** Back to where the case was when an early resolution was proposed. */
    static final To BEFORE_RESOLUTION = new To(
            "STORED", facts -> facts.resolutionFrom().orElseThrow(() -> new IllegalStateException("not proposed")));

    /** CLOSED, but DRAFT_DECISION where this authority leads. Source: Regulation (EU) 2025/2518 Art. 5(4). */
    static final To RESOLVED = new To(
            "RESOLVED", facts -> facts.procedure() == Procedure.OSS_LEAD ? CaseState.DRAFT_DECISION : CaseState.CLOSED);

    /** CLOSED, but nowhere where another complaint is open or the case goes on of own motion. */
    static final To WITHDRAWN = new To(
            "WITHDRAWN",
            facts -> facts.openComplaints() > 1 || facts.isKeptOfOwnMotion()
                    ? facts.state().orElseThrow()
                    : CaseState.CLOSED);

    /** ADMISSIBILITY if closed before T06, COMPETENCE if before T07, else INVESTIGATION. Source: house rule on T36. */
    static final To REOPENED = new To("REOPENED", CaseFacts::reopensTo);

    private To(String name, Function<CaseFacts, CaseState> rule) {
        this(name, Optional.empty(), rule);
    }

    static To into(CaseState state) {
        return new To(state.name(), Optional.of(state), facts -> state);
    }

    /** The state that the step gives this case. */
    public CaseState on(CaseFacts facts) {
        return rule.apply(facts);
    }

    @Override
    public String toString() {
        return name;
    }
}
