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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Takes exhibits in and hands them out, each time noting who had them. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class EvidenceService {

    private static final int MOST_BYTES = 20_000_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private EvidenceStore store;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    /**
     * Takes an exhibit in.
     *
     * @return the exhibit with its number within the case, from 1
     * @throws Unknown if the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({INTAKE, OFFICER, HEAD, CHAIR, SYSTEM})
    public ExhibitRow take(String caseRef, ExhibitForm form, byte[] bytes) {
        Caller caller = access.mayKnow(caseRef);
        new Invalid.Check()
                .text("title", form.title(), 300)
                .required("kind", form.kind())
                .atMost("source", form.source(), 300)
                .text("fileName", form.fileName(), 300)
                .text("mediaType", form.mediaType(), 100)
                .that(bytes.length > 0, "file", "exhibit.empty")
                .that(bytes.length <= MOST_BYTES, "file", "exhibit.tooLarge")
                .done();
        String sha256 = store.keep(bytes);
        // The chain of the case is locked from here on, so that two exhibits never take one number.
        int number = trail.numberOnCase(caseRef, "select count(e) from Exhibit e where e.caseRef = :caseRef");
        Instant now = Instant.now(clock);
        Exhibit exhibit = new Exhibit(caseRef, number, form, now, caller.name(), bytes.length, sha256);
        em.persist(exhibit);
        em.persist(new CustodyEvent(exhibit.id(), CustodyEvent.Kind.RECEIVED, now, caller.name(), form.source()));
        em.persist(new CustodyEvent(exhibit.id(), CustodyEvent.Kind.HASHED, now, caller.name(), sha256));
        ExhibitStanding standing = new ExhibitStanding(exhibit.id(), ExhibitMarks.NEW);
        em.persist(standing);
        ExhibitRow row = exhibit.row(standing);
        trail.record(
                caseRef,
                Happening.of("take_exhibit", row.label())
                        .with("title", form.title())
                        .with("sha256", sha256));
        return row;
    }

    /** The exhibits of a case, in the order of their numbers. */
    public List<ExhibitRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("Exhibit.ofCase", Filed.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(Filed::row)
                .toList();
    }

    /** The bytes of an exhibit; that they were seen is noted. */
    public byte[] open(String caseRef, int number) {
        Caller caller = access.mayKnow(caseRef);
        Exhibit exhibit = find(caseRef, number).exhibit();
        em.persist(new CustodyEvent(exhibit.id(), CustodyEvent.Kind.VIEWED, Instant.now(clock), caller.name(), null));
        trail.recordRead(Happening.of("open_exhibit", exhibit.label()));
        return store.read(exhibit.sha256());
    }

    /**
     * The words of an exhibit that is plain text, in UTF-8, for a machine that compares: nobody sees them, so no custody is
     * noted. Empty where it is something else.
     */
    public Optional<String> words(String caseRef, int number) {
        ExhibitRow exhibit = read(caseRef, number);
        return exhibit.mediaType().toLowerCase(Locale.ROOT).startsWith("text/plain")
                ? Optional.of(new String(store.read(exhibit.sha256()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** One exhibit. */
    public ExhibitRow read(String caseRef, int number) {
        access.mayKnow(caseRef);
        return find(caseRef, number).row();
    }

    /** In whose hands an exhibit was. */
    public List<CustodyRow> custody(String caseRef, int number) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("CustodyEvent.of", CustodyEvent.class)
                .setParameter("exhibitId", find(caseRef, number).exhibit().id())
                .getResultList()
                .stream()
                .map(CustodyEvent::row)
                .toList();
    }

    private Filed find(String caseRef, int number) {
        return em.createNamedQuery("Exhibit.numbered", Filed.class)
                .setParameter("caseRef", caseRef)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown("%s-%03d".formatted(caseRef, number)));
    }
}
