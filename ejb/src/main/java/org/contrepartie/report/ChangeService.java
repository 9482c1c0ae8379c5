package org.contrepartie.report;

import static org.contrepartie.shared.Role.Names.ADMIN;
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
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.FieldChange;
import org.contrepartie.audit.FieldHistory;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;

/**
 * What was said of a thing before and after, by whom, when and why, the last change first. Who may read the thing may read
 * this; a thing that the trail says nothing of has no history.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class ChangeService {

    @Inject
    private FieldHistory history;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    @EJB
    private OrganisationFileService organisations;

    /**
     * Of a part of a case: {@code F1}, {@code A1}, {@code M1}, {@code L1}, {@code decision}.
     *
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    public List<FieldChange> ofCase(String caseRef, String thing) {
        access.mayKnow(caseRef);
        return history.of(caseRef, thing);
    }

    /**
     * Of a part of a scheme: {@code O1} for an offer, {@code S1.a} for a claim, {@code CL1-2} for an element.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<FieldChange> ofScheme(String schemeRef, String thing) {
        schemes.read(schemeRef);
        return history.of(schemeRef, thing);
    }

    /**
     * Of an organisation.
     *
     * @throws Unknown if there is none of that reference
     */
    public List<FieldChange> ofOrganisation(String reference) {
        organisations.read(reference);
        return history.of(reference, "organisation");
    }

    /** Of what is entered about a member of the staff. */
    @RolesAllowed(ADMIN)
    public List<FieldChange> ofStaff(String login) {
        return history.of(login, "staff");
    }
}
