package org.contrepartie.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.contrepartie.procedure.OpeningForm;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.shared.Role;

/**
 * Opens the reference case in the place of the president, whose step it is (T02): the procedure makes no exception for a
 * demonstration.
 */
@Stateless
@RolesAllowed(Role.Names.SYSTEM)
@RunAs(Role.Names.CHAIR)
public class ChairsHand {

    @EJB
    private ProcedureService procedure;

    /** Takes the step in the transaction of the caller and gives the reference of the case. */
    public String open(OpeningForm form) {
        return procedure.openExOfficio(form);
    }
}
