package org.contrepartie.evidence;

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
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.reading.Capture;
import org.contrepartie.reading.CaptureSummary;
import org.contrepartie.reading.FileReading;
import org.contrepartie.reading.Reading;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Unknown;

/** The files of a capture that is one exhibit. Who had one in his hands is noted in the custody of the exhibit. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class PartService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private EvidenceStore store;

    @Inject
    private ExhibitBook book;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    /** The files of all captures on a case, in the order of their numbers. */
    public List<PartRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em.createNamedQuery("ExhibitPart.ofCase", PartRow.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }

    /** The files of one exhibit; none where it is no capture. */
    public List<PartRow> of(String caseRef, int number) {
        return ofCase(caseRef).stream().filter(one -> one.number() == number).toList();
    }

    /**
     * One file.
     *
     * @throws Unknown if there is none of that number
     */
    public PartRow read(String caseRef, int number, int sub) {
        return of(caseRef, number).stream()
                .filter(one -> one.sub() == sub)
                .findFirst()
                .orElseThrow(() -> new Unknown("%s-%03d.%d".formatted(caseRef, number, sub)));
    }

    /** The bytes of one file; that they were seen is noted. */
    public byte[] open(String caseRef, int number, int sub) {
        Caller caller = access.mayKnow(caseRef);
        PartRow part = read(caseRef, number, sub);
        book.note(exhibit(caseRef, number), CustodyEvent.Kind.VIEWED, Instant.now(clock), caller, part.label());
        trail.recordRead(Happening.of("open_exhibit", part.label()));
        return store.read(part.sha256());
    }

    /**
     * What one file says; that it was seen is noted.
     *
     * @throws Unreadable with the reason, if its text cannot be read
     */
    public Reading text(String caseRef, int number, int sub) {
        return FileReading.of(open(caseRef, number, sub));
    }

    /** What the collector says of a capture: cookies, hosts. Nobody sees a file, so no custody is noted. Empty for no capture. */
    public Optional<CaptureSummary> summary(String caseRef, int number) {
        access.mayKnow(caseRef);
        return of(caseRef, number).isEmpty()
                ? Optional.empty()
                : Capture.summary(store.read(exhibit(caseRef, number).sha256()));
    }

    private Exhibit exhibit(String caseRef, int number) {
        return em.createNamedQuery("Exhibit.numbered", Filed.class)
                .setParameter("caseRef", caseRef)
                .setParameter("number", number)
                .getSingleResult()
                .exhibit();
    }
}
