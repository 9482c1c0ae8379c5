package org.contrepartie.casefile;

import java.util.List;
import org.contrepartie.workflow.CaseState;

/** How far a case came on its way, as far as a reopening asks (T36). */
final class Furthest {

    /** The stations that count, in their order; whatever comes later is INVESTIGATION for that purpose. */
    private static final List<CaseState> STATIONS =
            List.of(CaseState.INTAKE, CaseState.ADMISSIBILITY, CaseState.COMPETENCE, CaseState.INVESTIGATION);

    private Furthest() {}

    /** The further of the two, the first being null as long as the case has no state; a state that is no station leaves it as it was. */
    static CaseState of(CaseState before, CaseState now) {
        return place(now) > place(before) ? now : before;
    }

    /** From 0; before all of them for a state that is no station, and for a case that has none yet. */
    private static int place(CaseState state) {
        return state == null ? -1 : STATIONS.indexOf(state);
    }

    /** ADMISSIBILITY if the case was closed before T06, COMPETENCE if before T07, else INVESTIGATION. */
    static CaseState whereReopened(CaseState furthest) {
        return furthest == CaseState.COMPETENCE || furthest == CaseState.INVESTIGATION
                ? furthest
                : CaseState.ADMISSIBILITY;
    }
}
