package org.contrepartie.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.reading.Capture;
import org.contrepartie.reading.CaptureSummary;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;

/** Writes exhibits into the book of a case: number, custody, trail. */
@Dependent
class ExhibitBook {

    private static final int MOST_PAGES = 100_000;

    /** So much of how it was collected is noted. */
    private static final int NOTE = 1000;

    private static final int LONGEST_NAME = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private EvidenceStore store;

    @EJB
    private AuditTrail trail;

    /**
     * Makes sure that an exhibit can be taken in.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    static void check(ExhibitForm form, ExhibitMarks marks, byte[] bytes) {
        checked(marks)
                .text("title", form.title(), 300)
                .required("kind", form.kind())
                .atMost("source", form.source(), 300)
                .atMost("language", form.language(), 20)
                .text("fileName", form.fileName(), 300)
                .atMost("mediaType", form.mediaType(), 100)
                .that(bytes.length > 0, "file", "exhibit.empty")
                .that(bytes.length <= EvidenceService.MOST_BYTES, "file", "exhibit.tooLarge")
                .done();
    }

    static Invalid.Check checked(ExhibitMarks marks) {
        return new Invalid.Check()
                .required("visibility", marks.visibility())
                .required("weight", marks.weight())
                .that(
                        marks.pages() == null || marks.pages() > 0 && marks.pages() <= MOST_PAGES,
                        "pages",
                        "exhibit.pages");
    }

    /**
     * Takes an exhibit in that was looked at.
     *
     * @param collected null where nobody said how it came about
     */
    ExhibitRow add(String caseRef, ExhibitForm form, ExhibitMarks marks, Collected collected, byte[] bytes, Caller by) {
        Optional<CaptureSummary> capture = Capture.summary(bytes);
        String sha256 = store.keep(bytes);
        // The chain of the case is locked from here on, so that two exhibits never take one number.
        int number = trail.numberOnCase(caseRef, "select count(e) from Exhibit e where e.caseRef = :caseRef");
        Instant now = Instant.now(clock);
        Exhibit exhibit = new Exhibit(caseRef, number, form, now, by.name(), bytes, sha256);
        em.persist(exhibit);
        told(collected, capture)
                .ifPresent(how -> note(exhibit, CustodyEvent.Kind.COLLECTED, how.at(), by, cut(how.how())));
        note(exhibit, CustodyEvent.Kind.RECEIVED, now, by, form.source());
        note(exhibit, CustodyEvent.Kind.HASHED, now, by, sha256);
        ExhibitStanding standing = new ExhibitStanding(exhibit.id(), marks);
        em.persist(standing);
        int parts = capture.isPresent() ? addParts(exhibit, bytes) : 0;
        ExhibitRow row = exhibit.row(standing);
        trail.record(
                caseRef,
                Happening.of("take_exhibit", row.label())
                        .with("title", form.title())
                        .with("sha256", sha256)
                        .with("parts", parts == 0 ? null : parts));
        return row;
    }

    /** The files of a capture, numbered under the exhibit in the order in which they were packed: all of them, or none. */
    private int addParts(Exhibit exhibit, byte[] bytes) {
        AtomicInteger number = new AtomicInteger();
        Capture.through(
                bytes,
                (name, file) -> em.persist(
                        new ExhibitPart(exhibit.id(), number.incrementAndGet(), last(name), file, store.keep(file))));
        return number.get();
    }

    /** How it was collected: as whoever hands it in says, else as the collector says. */
    private static Optional<Collected> told(Collected collected, Optional<CaptureSummary> capture) {
        return Optional.ofNullable(collected).or(() -> capture.filter(told -> told.begun() != null)
                .map(told -> new Collected(told.begun(), told.how())));
    }

    /** A long path is known by its end. */
    private static String last(String name) {
        return name.length() <= LONGEST_NAME ? name : "…" + name.substring(name.length() - LONGEST_NAME + 1);
    }

    void note(Exhibit exhibit, CustodyEvent.Kind kind, Instant at, Caller by, String words) {
        em.persist(new CustodyEvent(exhibit.id(), kind, at, by.name(), words));
    }

    private static String cut(String how) {
        return how == null || how.length() <= NOTE ? how : how.substring(0, NOTE - 1) + "…";
    }
}
