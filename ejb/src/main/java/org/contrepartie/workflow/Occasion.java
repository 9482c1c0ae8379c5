package org.contrepartie.workflow;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** A kind of case in which another role takes a step. Its name is the key of its words. */
public enum Occasion {
    /** No complaint began the case. */
    EX_OFFICIO(CaseFacts::isExOfficio),
    /** The draft before the deciding body rejects the complaints. */
    DISMISSAL(CaseFacts::isDismissal),
    /** The case is before the deciding body, or beyond. */
    FROM_DRAFT_DECISION_ON(
            facts -> facts.state().filter(Occasion.late()::contains).isPresent()),
    /** The authority works under the generic pack. */
    GENERIC_PACK(facts -> facts.pack() == RulePack.GENERIC);

    private final Predicate<CaseFacts> question;

    Occasion(Predicate<CaseFacts> question) {
        this.question = question;
    }

    private static Set<CaseState> late() {
        return EnumSet.of(CaseState.DRAFT_DECISION, CaseState.DISPUTE, CaseState.DECIDED, CaseState.COMPLIANCE);
    }

    boolean is(CaseFacts facts) {
        return question.test(facts);
    }
}
