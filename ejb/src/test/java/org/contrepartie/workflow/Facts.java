package org.contrepartie.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A case on which everything is in order, and copies of it with one thing amiss. */
final class Facts implements CaseFacts, Cloneable {

    private boolean complete = true;
    private boolean note = true;
    private boolean declared = true;
    private boolean outOfScope;
    private boolean rightsGrievance;
    private boolean requestProven;
    private int otherComplaints;
    private Optional<String> officer = Optional.of("cara");
    private Optional<String> refusalAuthor = Optional.empty();
    private Set<String> conflicts = Set.of();
    private Set<String> missing = Set.of();

    private Facts() {}

    static Facts aCase() {
        return new Facts();
    }

    Facts incomplete() {
        return with(facts -> facts.complete = false);
    }

    Facts withoutNote() {
        return with(facts -> facts.note = false);
    }

    Facts unassigned() {
        return with(facts -> facts.officer = Optional.empty());
    }

    Facts undeclared() {
        return with(facts -> facts.declared = false);
    }

    Facts conflicted(String name) {
        return with(facts -> facts.conflicts = Set.of(name));
    }

    Facts missing(String field) {
        return with(facts -> facts.missing = Set.of(field));
    }

    Facts outOfScope() {
        return with(facts -> facts.outOfScope = true);
    }

    Facts withOtherComplaints(int others) {
        return with(facts -> facts.otherComplaints = others);
    }

    Facts refusalBy(String author) {
        return with(facts -> facts.refusalAuthor = Optional.of(author));
    }

    Facts rightsGrievance(boolean proven) {
        return with(facts -> {
            facts.rightsGrievance = true;
            facts.requestProven = proven;
        });
    }

    private Facts with(Consumer<Facts> change) {
        try {
            Facts copy = (Facts) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public Optional<CaseState> state() {
        return Optional.of(CaseState.ADMISSIBILITY);
    }

    @Override
    public boolean isOpeningNoteComplete() {
        return note;
    }

    @Override
    public boolean hasDateChannelAndNarrative() {
        return complete;
    }

    @Override
    public Optional<String> assignedOfficer() {
        return officer;
    }

    @Override
    public boolean officerHasDeclaredInterests() {
        return declared;
    }

    @Override
    public boolean isConflicted(String name) {
        return conflicts.contains(name);
    }

    @Override
    public Set<String> missingAdmissibilityFields() {
        return missing;
    }

    @Override
    public boolean isOutOfScope() {
        return outOfScope;
    }

    @Override
    public int otherOpenComplaints() {
        return otherComplaints;
    }

    @Override
    public Optional<String> refusalLetterAuthor() {
        return refusalAuthor;
    }

    @Override
    public boolean isRightsGrievance() {
        return rightsGrievance;
    }

    @Override
    public boolean isPriorRequestProven() {
        return requestProven;
    }
}
