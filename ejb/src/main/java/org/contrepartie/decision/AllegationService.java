package org.contrepartie.decision;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;

/** Drafts and reads allegations. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class AllegationService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /**
     * Drafts an allegation.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, SYSTEM})
    public void draft(String caseRef, String words, String provisions) {
        access.mayKnow(caseRef);
        new Invalid.Check()
                .text("text", words, 2000)
                .text("provisions", provisions, 500)
                .done();
        int number = trail.numberOnCase(caseRef, "select count(a) from Allegation a where a.caseRef = :caseRef");
        em.persist(new Allegation(caseRef, number, words, provisions));
        trail.record(caseRef, Happening.of("draft_allegation", caseRef).with("allegation", number));
    }

    /** The allegations of a case, in their order. */
    public List<AllegationRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("Allegation.ofCase", Allegation.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(Allegation::row)
                .toList();
    }
}
