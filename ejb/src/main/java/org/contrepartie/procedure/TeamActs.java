package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.contrepartie.access.CaseMember.Capacity;
import org.contrepartie.access.CaseTeam;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** Who works on a case (A01, A06), and with which interests (A02). */
@Dependent
public class TeamActs implements ActEffect {

    @EJB
    private CaseTeam team;

    @Override
    public Set<Act> of() {
        return Set.of(Act.ASSIGN, Act.APPOINT_RAPPORTEUR, Act.DECLARE_CONFLICT, Act.RULE_ON_CONFLICT);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        String reference = file.reference();
        if (act == Act.DECLARE_CONFLICT) {
            return what.with(
                    "outcome",
                    team.declare(reference, given.text(Datum.INTEREST).orElse(null)));
        }
        String login = given.text(Datum.LOGIN).orElseThrow();
        if (act == Act.RULE_ON_CONFLICT) {
            Outcome outcome = given.choice(Datum.RULING, Outcome.class).orElseThrow();
            boolean asDeputy = team.rule(reference, login, outcome, given.reason());
            return what.with("login", login).with("outcome", outcome).with("asDeputyOf", asDeputy ? login : null);
        }
        Capacity capacity = act == Act.APPOINT_RAPPORTEUR
                ? Capacity.RAPPORTEUR
                : given.choice(Datum.CAPACITY, Capacity.class).orElse(Capacity.OFFICER);
        team.name(reference, login, capacity);
        return what.with("login", login).with("capacity", capacity);
    }
}
