package org.contrepartie.procedure;

import static org.contrepartie.workflow.CaseState.COMPLIANCE;
import static org.contrepartie.workflow.CaseState.DECIDED;
import static org.contrepartie.workflow.CaseState.DISPUTE;
import static org.contrepartie.workflow.CaseState.DRAFT_DECISION;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.CaseStanding;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Procedure;

/** Of where a case stands, what the need to know depends on: told to the package {@code access}, which reads no case. */
final class Standing {

    private static final Set<CaseState> BEFORE_BODY = EnumSet.of(DRAFT_DECISION, DISPUTE, DECIDED, COMPLIANCE);

    /** Where there is no one-stop shop, GDPR 61 and 62 are used all the same. */
    private static final Set<Procedure> CROSS_BORDER =
            EnumSet.of(Procedure.OSS_LEAD, Procedure.OSS_CONCERNED, Procedure.LOCAL_56_2, Procedure.NON_OSS);

    private Standing() {}

    /** A case that waits stands where it waits from. */
    static CaseStanding of(CaseFile file) {
        CaseState state =
                Optional.ofNullable(file.suspendedFrom()).or(file::state).orElseThrow();
        return new CaseStanding(
                state == CaseState.CLOSED,
                BEFORE_BODY.contains(state),
                CROSS_BORDER.contains(file.procedure()),
                file.procedure() == Procedure.UNDETERMINED);
    }
}
