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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.procedure.CaseRights.Deed;
import org.contrepartie.procedure.CaseRights.Doer;
import org.contrepartie.procedure.CaseRights.Knower;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseFacts;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/** Answers who may do what on a case now, and why not: the same lines and conditions that the procedure asks. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class RightsService {

    @Inject
    private FactsGatherer facts;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    @EJB
    private CaseFileService cases;

    /**
     * The rights on a case as it stands.
     *
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    public CaseRights ofCase(String reference) {
        Caller reader = access.mayKnow(reference);
        CaseFile file = cases.known(reference);
        CaseFacts shown = facts.of(file);
        List<Knower> people = staff.colleagues().stream()
                .map(one -> knower(reference, one.displayName(), new Caller(one.login(), staff.rolesOf(one.login()))))
                .filter(one -> !one.lines().isEmpty())
                .toList();
        Knower me = knower(reference, reader.name(), reader);
        Stream<Deed> steps = Stream.of(Step.values())
                .filter(step -> step.startsFrom(file.state()))
                .map(step -> deed(step, null, step.by().on(shown), me, people, one -> step.unmet(one, shown)));
        Stream<Deed> acts = Stream.of(Act.values())
                .filter(act -> act.isOpenIn(file.state().orElseThrow()))
                .map(act -> deed(null, act, act.by(), me, people, one -> missing(act, one, shown)));
        return new CaseRights(people, Stream.concat(steps, acts).toList());
    }

    private Knower knower(String reference, String name, Caller one) {
        return new Knower(
                one.name(),
                name,
                one.roles(),
                access.linesOf(reference, one),
                access.isConflicted(reference, one.name()));
    }

    private static Deed deed(
            Step step,
            Act act,
            Set<Role> by,
            Knower reader,
            List<Knower> people,
            Function<Caller, List<Condition>> missing) {
        String action = step == null ? act.action() : step.action();
        List<Doer> doers = people.stream()
                .filter(one -> one.does(action, by))
                .map(one -> new Doer(one.name(), missing.apply(one.caller())))
                .toList();
        return new Deed(step, act, by, reader.does(action, by), missing.apply(reader.caller()), doers);
    }

    /** Whoever has an interest that is not ruled on does no act but declare it: the table does not repeat that on each line. */
    private static List<Condition> missing(Act act, Caller caller, CaseFacts shown) {
        boolean kept = act != Act.DECLARE_CONFLICT && shown.isConflicted(caller.name());
        Stream<Condition> own = kept ? Stream.of(Condition.NO_CONFLICT) : Stream.empty();
        return Stream.concat(own, act.unmet(caller, shown).stream()).toList();
    }
}
