package org.contrepartie.procedure;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Step;

/** What waits for somebody. Each case it looks at costs its facts, so it looks at few. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class WaitingService {

    /** Of how many cases the facts are asked, at most. */
    static final int MOST = 20;

    /** A step that may be taken from that many states is always open, so no case waits for it. */
    private static final int ANYWHERE = 5;

    @EJB
    private CallerContext context;

    @EJB
    private CaseFileService cases;

    @EJB
    private ProcedureService procedure;

    /**
     * The first step that is ready on each case, for the caller's roles.
     *
     * @param own his own cases, looked at first; after them those that stand longest where a step of his starts
     */
    public List<WaitingStep> forCaller(List<CaseRow> own) {
        Caller caller = context.caller();
        List<Step> steps = Stream.of(Step.values())
                .filter(step -> caller.isOneOf(step.by().ever()) && waits(step))
                .toList();
        Set<CaseState> starts = EnumSet.noneOf(CaseState.class);
        steps.forEach(step -> starts.addAll(step.from()));
        starts.remove(CaseState.CLOSED);
        if (starts.isEmpty()) {
            return List.of();
        }
        return candidates(own, starts).stream()
                .filter(row -> starts.contains(row.state()))
                .limit(MOST)
                .flatMap(this::ready)
                .toList();
    }

    private Collection<CaseRow> candidates(List<CaseRow> own, Set<CaseState> starts) {
        Map<String, CaseRow> rows = new LinkedHashMap<>();
        own.forEach(row -> rows.put(row.reference(), row));
        cases.standingIn(starts, MOST).forEach(row -> rows.putIfAbsent(row.reference(), row));
        return rows.values();
    }

    private Stream<WaitingStep> ready(CaseRow row) {
        return procedure.openTo(row.reference()).stream()
                .filter(open -> open.unmet().isEmpty() && waits(open.step()))
                .limit(1)
                .map(open -> new WaitingStep(row, open.step()));
    }

    private static boolean waits(Step step) {
        return !step.from().isEmpty() && step.from().size() < ANYWHERE;
    }
}
