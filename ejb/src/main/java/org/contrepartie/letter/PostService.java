package org.contrepartie.letter;

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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Unknown;

/** Keeps and lists what came in on a case. Recording is an act (A08): the procedure asks for it and writes the trail. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class PostService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /**
     * Keeps what came in.
     *
     * @param letter number of the letter that it answers, or null
     * @param exhibit number of the exhibit that it became, or null
     * @return it with its number within the case
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({INTAKE, OFFICER})
    public PostRow keep(String caseRef, String title, LocalDate receivedOn, Integer letter, Integer exhibit) {
        Caller caller = access.mayDo(caseRef, "record_incoming");
        int number = trail.numberOnCase(caseRef, "select count(p) from IncomingPost p where p.caseRef = :caseRef");
        PostRow row = new PostRow(number, title, receivedOn, letter, exhibit, caller.name(), Instant.now(clock));
        em.persist(new IncomingPost(caseRef, row));
        return row;
    }

    /** What came in on a case, in the order of recording. */
    public List<PostRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("IncomingPost.ofCase", IncomingPost.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(IncomingPost::row)
                .toList();
    }
}
