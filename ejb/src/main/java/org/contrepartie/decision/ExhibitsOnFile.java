package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.shared.Invalid;

/** The exhibits of a case that something may rest on: one that was withdrawn does not count. */
@Dependent
class ExhibitsOnFile {

    @EJB
    private EvidenceService evidence;

    /** Their numbers. */
    Set<Integer> of(String caseRef) {
        return evidence.ofCase(caseRef).stream()
                .filter(row -> !row.isWithdrawn())
                .map(ExhibitRow::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Lets an exhibit pass that is on file.
     *
     * @throws Invalid if it is not
     */
    int known(String caseRef, int number) {
        if (!of(caseRef).contains(number)) {
            throw new Invalid("data.exhibit", "allegation.noSuchExhibit");
        }
        return number;
    }
}
