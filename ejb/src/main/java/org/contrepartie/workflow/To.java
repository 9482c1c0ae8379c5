package org.contrepartie.workflow;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a step leads.
 *
 * @param name of the state, or of the rule that finds it ({@code SAME}, {@code STORED}, …)
 * @param state the state where the line names one, else empty
 * @param ever the states that it may lead to; empty where it moves nothing, or anywhere
 */
public record To(String name, Optional<CaseState> state, Set<CaseState> ever, Function<CaseFacts, CaseState> rule) {

    /** The step moves nothing. */
    static final To SAME = new To("SAME", Set.of(), facts -> facts.state().orElseThrow());

    /** Back to where the case was suspended from. */
    static final To STORED = new To("STORED", Set.of(), facts -> facts.suspendedFrom()
            .orElseThrow(() -> new IllegalStateException("not suspended")));

    /** Back to where the case was when an early resolution was proposed. */
    static final To BEFORE_RESOLUTION =
            new To("STORED", EnumSet.of(CaseState.COMPETENCE, CaseState.INVESTIGATION), facts -> facts.resolutionFrom()
                    .orElseThrow(() -> new IllegalStateException("not proposed")));

    /** CLOSED, but DRAFT_DECISION where this authority leads. Source: Regulation (EU) 2025/2518 Art. 5(4). */
    static final To RESOLVED = new To(
            "RESOLVED",
            EnumSet.of(CaseState.CLOSED, CaseState.DRAFT_DECISION),
            facts -> facts.procedure() == Procedure.OSS_LEAD ? CaseState.DRAFT_DECISION : CaseState.CLOSED);

    /** CLOSED, but nowhere where another complaint is open or the case goes on of own motion. */
    static final To WITHDRAWN = new To(
            "WITHDRAWN",
            EnumSet.of(CaseState.CLOSED),
            facts -> facts.openComplaints() > 1 || facts.isKeptOfOwnMotion()
                    ? facts.state().orElseThrow()
                    : CaseState.CLOSED);

    /** ADMISSIBILITY if closed before T06, COMPETENCE if before T07, else INVESTIGATION. Source: house rule on T36. */
    static final To REOPENED = new To(
            "REOPENED",
            EnumSet.of(CaseState.ADMISSIBILITY, CaseState.COMPETENCE, CaseState.INVESTIGATION),
            CaseFacts::reopensTo);

    public To {
        ever = Set.copyOf(ever);
    }

    private To(String name, Set<CaseState> ever, Function<CaseFacts, CaseState> rule) {
        this(name, Optional.empty(), ever, rule);
    }

    static To into(CaseState state) {
        return new To(state.name(), Optional.of(state), Set.of(state), facts -> state);
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
