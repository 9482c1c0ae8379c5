package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;

/** Lets an exhibit pass that is on file: nothing rests on one that was withdrawn. */
@Dependent
class OnFile {

    @EJB
    private EvidenceService evidence;

    /**
     * That exhibit.
     *
     * @throws Invalid at that datum if it is not on file
     */
    int known(String caseRef, int number, Datum datum) {
        new Invalid.Check()
                .that(evidence.isOnFile(caseRef, number), "data." + datum.field(), "exhibit.unknown")
                .done();
        return number;
    }
}
