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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Keeps the notes of colleagues on a case. The trail says that one was written, the note itself what. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class NoteService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * Writes a note.
     *
     * @param forLogin who is asked to look at it, or null
     * @return its number within the case, from 1
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COOP, DPO})
    public int write(String caseRef, String words, String forLogin) {
        Caller caller = access.mayAct(caseRef, "write_note");
        new Invalid.Check()
                .text("note", words, 4000)
                .that(forLogin == null || staff.isKnown(forLogin), "forLogin", "access.unknownStaff")
                .done();
        int number = trail.numberOnCase(caseRef, "select count(n) from CaseNote n where n.caseRef = :caseRef");
        em.persist(new CaseNote(caseRef, number, words.strip(), caller.name(), Instant.now(clock), forLogin));
        trail.record(
                caseRef,
                Happening.of("write_note", caseRef).with("note", number).with("for", forLogin));
        return number;
    }

    /**
     * Whoever a note names says that he has looked at it.
     *
     * @throws Forbidden if it names somebody else, or nobody
     */
    public void see(String caseRef, int number) {
        Caller caller = access.mayKnow(caseRef);
        CaseNote note = em.createNamedQuery("CaseNote.numbered", CaseNote.class)
                .setParameter("caseRef", caseRef)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(number)));
        if (!note.isFor(caller.name())) {
            throw new Forbidden("see_note");
        }
        note.see(Instant.now(clock));
        trail.recordRead(Happening.of("see_note", caseRef).with("note", number));
    }

    /** The notes of a case, in the order of their numbers. */
    public List<NoteRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("CaseNote.ofCase", CaseNote.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(CaseNote::row)
                .toList();
    }

    /** The notes that ask the caller to look at them and that he has not seen, newest first. */
    public List<NoteRow> namingMe(int most) {
        KnownCases known = access.knownCases();
        return known
                .in(em.createQuery(
                        "select n from CaseNote n where n.forLogin = :login and n.seenAt is null and "
                                + known.with("n.caseRef") + " order by n.writtenAt desc",
                        CaseNote.class))
                .setParameter("login", context.caller().name())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(CaseNote::row)
                .toList();
    }
}
