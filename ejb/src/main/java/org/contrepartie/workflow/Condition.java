package org.contrepartie.workflow;

import java.util.Optional;
import java.util.function.BiPredicate;
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
    PRIOR_REQUEST_PROVEN((caller, facts) -> !facts.isRightsGrievance() || facts.isPriorRequestProven());

    private final BiPredicate<Caller, CaseFacts> question;

    Condition(BiPredicate<Caller, CaseFacts> question) {
        this.question = question;
    }

    /** Whether it is met for this caller now. */
    public boolean holds(Caller caller, CaseFacts facts) {
        return question.test(caller, facts);
    }
}
