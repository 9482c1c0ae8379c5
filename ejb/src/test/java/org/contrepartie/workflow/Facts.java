package org.contrepartie.workflow;

import java.util.Optional;
import java.util.Set;

/** A case on which everything is in order, and the same case with one thing amiss. */
record Facts(
        boolean hasDateChannelAndNarrative,
        Optional<String> assignedOfficer,
        boolean officerHasDeclaredInterests,
        Set<String> conflicts,
        Set<String> missingAdmissibilityFields,
        boolean isOutOfScope,
        int otherOpenComplaints,
        Optional<String> refusalLetterAuthor,
        boolean isRightsGrievance,
        boolean isPriorRequestProven)
        implements CaseFacts {

    static Facts aCase() {
        return new Facts(true, Optional.of("cara"), true, Set.of(), Set.of(), false, 0, Optional.empty(), false, false);
    }

    Facts incomplete() {
        return new Facts(
                false,
                assignedOfficer,
                true,
                conflicts,
                missingAdmissibilityFields,
                false,
                0,
                refusalLetterAuthor,
                false,
                false);
    }

    Facts unassigned() {
        return new Facts(
                true,
                Optional.empty(),
                true,
                conflicts,
                missingAdmissibilityFields,
                false,
                0,
                refusalLetterAuthor,
                false,
                false);
    }

    Facts undeclared() {
        return new Facts(
                true,
                assignedOfficer,
                false,
                conflicts,
                missingAdmissibilityFields,
                false,
                0,
                refusalLetterAuthor,
                false,
                false);
    }

    Facts conflicted(String name) {
        return new Facts(
                true,
                assignedOfficer,
                true,
                Set.of(name),
                missingAdmissibilityFields,
                false,
                0,
                refusalLetterAuthor,
                false,
                false);
    }

    Facts missing(String field) {
        return new Facts(
                true, assignedOfficer, true, conflicts, Set.of(field), false, 0, refusalLetterAuthor, false, false);
    }

    Facts outOfScope() {
        return new Facts(
                true,
                assignedOfficer,
                true,
                conflicts,
                missingAdmissibilityFields,
                true,
                0,
                refusalLetterAuthor,
                false,
                false);
    }

    Facts withOtherComplaints(int others) {
        return new Facts(
                true,
                assignedOfficer,
                true,
                conflicts,
                missingAdmissibilityFields,
                false,
                others,
                refusalLetterAuthor,
                false,
                false);
    }

    Facts refusalBy(String author) {
        return new Facts(
                true,
                assignedOfficer,
                true,
                conflicts,
                missingAdmissibilityFields,
                false,
                0,
                Optional.of(author),
                false,
                false);
    }

    Facts rightsGrievance(boolean proven) {
        return new Facts(
                true,
                assignedOfficer,
                true,
                conflicts,
                missingAdmissibilityFields,
                false,
                0,
                refusalLetterAuthor,
                true,
                proven);
    }

    @Override
    public Optional<CaseState> state() {
        return Optional.of(CaseState.ADMISSIBILITY);
    }

    @Override
    public boolean isConflicted(String name) {
        return conflicts.contains(name);
    }
}
