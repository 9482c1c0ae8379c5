package org.contrepartie.web.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.RestrictionService;
import org.contrepartie.access.RestrictionService.Restriction;
import org.contrepartie.procedure.CaseRights;
import org.contrepartie.procedure.RightsService;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** Who knows of the case and why, who may do what on it now and why not; and whether it is restricted. */
@Named
@RequestScoped
public class RightsTab {

    @EJB
    private RightsService rights;

    @EJB
    private RestrictionService restrictions;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    private CaseRights all;
    private Optional<Restriction> restriction;
    private String reason;

    /** Restricts the case, or lifts that. */
    public void turn() {
        boolean closes = getRestriction() == null;
        boolean done = Refusals.done(() -> {
            if (closes) {
                restrictions.restrict(view.getReference(), reason);
            } else {
                restrictions.lift(view.getReference(), reason);
            }
        });
        if (done) {
            Notices.goAndTell(
                    "/casefile/file/" + view.getReference() + "/rights",
                    closes ? "casefile_rights.closed" : "casefile_rights.opened");
        }
    }

    public CaseRights getAll() {
        if (all == null) {
            all = rights.ofCase(view.getReference());
        }
        return all;
    }

    /** Null where the case is not restricted. */
    public Restriction getRestriction() {
        if (restriction == null) {
            restriction = restrictions.of(view.getReference());
        }
        return restriction.orElse(null);
    }

    /** Whether the reader restricts cases. */
    public boolean isRestricting() {
        return me.is(Role.HEAD);
    }

    /** In the order of the roles. */
    public List<Role> rolesOf(CaseRights.Deed deed) {
        return deed.roles().stream().sorted().toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
