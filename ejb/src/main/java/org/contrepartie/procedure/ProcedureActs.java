package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Procedure;

/**
 * Whose case it is, and by which way (A04): an officer proposes, the head of unit sets, as proposed or otherwise.
 *
 * <p>Source: GDPR 55, 56. Where no establishment is known there is no lead authority, so no one-stop shop can be set.
 */
@Dependent
public class ProcedureActs implements ActEffect {

    @EJB
    private CallerContext context;

    @EJB
    private OrganisationService organisations;

    @Inject
    private RegimeClocks clocks;

    @Override
    public Set<Act> of() {
        return Set.of(Act.SET_PROCEDURE);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        Optional<Procedure> named = given.choice(Datum.PROCEDURE, Procedure.class);
        boolean sets = context.caller().is(Role.HEAD);
        Procedure chosen = named.or(() -> Optional.ofNullable(sets ? file.proposedProcedure() : null))
                .orElseThrow(() -> new Invalid("data.procedure", "field.required"));
        boolean oneStopShop = chosen == Procedure.OSS_LEAD || chosen == Procedure.OSS_CONCERNED;
        if (oneStopShop && organisations.of(file.organisationId()).country() == null) {
            throw new Invalid("data.procedure", "procedure.establishmentUnknown");
        }
        if (sets) {
            file.set(chosen, given.reason());
            clocks.follow(file);
        } else {
            file.propose(chosen, given.reason());
        }
        return what.with(sets ? "procedure" : "proposed", chosen);
    }
}
