package org.contrepartie.procedure;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.NeedToKnow;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Given;

/** Does the acts that are not steps: they record what the conditions ask for. One method, one transaction. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP})
public class ActService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FactsGatherer facts;

    @Inject
    @Any
    private Instance<ActEffect> effects;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseFileService cases;

    /**
     * Does an act on a case and writes it to the trail.
     *
     * @param given what the act records, and why
     * @throws Forbidden if the act is not one of his roles', or he may not act on the case
     * @throws ActRefused if the case is closed or a condition is not met
     * @throws Invalid naming each field that cannot be taken
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    public void act(Act act, String reference, Given given) {
        Caller caller = context.caller();
        CaseFile file = cases.locked(reference, act.action());
        if (!isOpenTo(act, caller, access.linesOf(reference, caller)) || isKeptAway(act, reference, caller)) {
            throw new Forbidden(act.action());
        }
        act.asks().check(given, LocalDate.now(clock));
        List<Condition> unmet = act.conditions().isEmpty() ? List.of() : act.unmet(caller, facts.of(file));
        if (!act.isOpenIn(file.state().orElseThrow()) || !unmet.isEmpty()) {
            throw new ActRefused(act, unmet);
        }
        Happening what = Happening.of(act.action(), reference).by(act.id()).with("reason", given.reason());
        trail.record(reference, effectOf(act).on(act, file, given, what));
        access.stands(reference, Standing.of(file));
        em.flush();
    }

    /** The acts of the caller's roles that may be done on the case as it stands. */
    public List<Act> openTo(String reference) {
        Caller caller = access.mayKnow(reference);
        CaseFile file = cases.known(reference);
        List<NeedToKnow> lines = access.linesOf(reference, caller);
        return Stream.of(Act.values())
                .filter(act -> isOpenTo(act, caller, lines)
                        && act.isOpenIn(file.state().orElseThrow()))
                .toList();
    }

    /**
     * Whether the caller's roles and a line by which he knows of the case let him do it; the deputy of a head rules on her
     * interest, whatever his roles.
     */
    private static boolean isOpenTo(Act act, Caller caller, List<NeedToKnow> lines) {
        boolean asDeputy = act == Act.RULE_ON_CONFLICT && lines.contains(NeedToKnow.DEPUTY);
        return asDeputy || act.isOpenTo(caller) && lines.stream().anyMatch(line -> line.letsDo(act.action()));
    }

    /** Whoever has a conflict on the case may still say so. */
    private boolean isKeptAway(Act act, String reference, Caller caller) {
        return act != Act.DECLARE_CONFLICT && access.isConflicted(reference, caller.name());
    }

    private ActEffect effectOf(Act act) {
        List<ActEffect> known =
                effects.stream().filter(effect -> effect.of().contains(act)).toList();
        if (known.size() != 1) {
            throw new IllegalStateException(known.size() + " effects do " + act);
        }
        return known.get(0);
    }
}
