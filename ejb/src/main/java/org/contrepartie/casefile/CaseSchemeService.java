package org.contrepartie.casefile;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.SchemeOfOrganisation;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/**
 * Says which scheme a case is about. A case that a complaint began often knows its scheme only later, when an officer has
 * logged it.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class CaseSchemeService {

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseFileService cases;

    @EJB
    private SchemeService schemes;

    /** The schemes in which the respondent of the case has a part: what the case may be about. */
    public List<SchemeOfOrganisation> candidates(String caseRef) {
        return schemes.ofOrganisation(cases.known(caseRef).organisationId());
    }

    /**
     * Names the scheme that the case is about.
     *
     * @param reason why another one than before; not needed while the case has none
     * @param seen the version of the case that the caller had before him; empty where he looked at none
     * @throws Unknown if the caller may not know of the case
     * @throws Stale if the case changed meanwhile
     * @throws Invalid if there is no such scheme, the respondent has no part in it, or another one is named without a reason
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void name(String caseRef, String schemeRef, String reason, Optional<Long> seen) {
        access.mayAct(caseRef, "name_scheme");
        CaseFile file = cases.locked(caseRef);
        if (seen.filter(version -> version != file.version()).isPresent()) {
            throw new Stale(caseRef, file.version());
        }
        new Invalid.Check()
                .required("schemeRef", schemeRef)
                .that(
                        schemeRef == null || candidates(caseRef).stream().anyMatch(one -> one.is(schemeRef)),
                        "schemeRef",
                        "casefile.schemeOfAnother")
                .atMost("reason", reason, 4000)
                .done();
        SchemeSheet scheme = schemes.read(schemeRef);
        boolean another = file.schemeId() != null && !file.schemeId().equals(scheme.id());
        if (another) {
            new Invalid.Check().required("reason", reason).done();
        }
        access.mayWorkOn(scheme.id(), "name_scheme");
        file.isAbout(scheme.id());
        access.about(caseRef, scheme.id());
        trail.record(
                caseRef,
                Happening.of("name_scheme", caseRef)
                        .with("scheme", scheme.reference())
                        .with("reason", reason));
    }
}
