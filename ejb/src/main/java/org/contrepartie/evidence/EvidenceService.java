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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.reading.FileReading;
import org.contrepartie.reading.Reading;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Takes exhibits in and hands them out, each time noting who had them. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class EvidenceService {

    /** The largest exhibit that is taken in by one upload. */
    public static final int MOST_BYTES = 20_000_000;

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

    /**
     * Takes an exhibit in.
     *
     * @return the exhibit with its number within the case, from 1
     * @throws Unknown if the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, HEAD, CHAIR, SYSTEM})
    public ExhibitRow take(String caseRef, ExhibitForm form, byte[] bytes) {
        return take(caseRef, form, ExhibitMarks.NEW, bytes);
    }

    /**
     * Takes an exhibit in, with what the house thinks of it already.
     *
     * @return the exhibit with its number within the case, from 1
     * @throws Unknown if the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, HEAD, CHAIR, SYSTEM})
    public ExhibitRow take(String caseRef, ExhibitForm form, ExhibitMarks marks, byte[] bytes) {
        Caller caller = access.mayAct(caseRef, "take_exhibit");
        ExhibitBook.check(form, marks, bytes);
        return book.add(caseRef, form, marks, null, bytes, caller);
    }

    /**
     * Takes an exhibit in that was collected: its custody begins with that.
     *
     * @return the exhibit with its number within the case, from 1
     * @throws Unknown if the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, HEAD, CHAIR, SYSTEM})
    public ExhibitRow collect(String caseRef, ExhibitForm form, Collected collected, byte[] bytes) {
        Caller caller = access.mayAct(caseRef, "take_exhibit");
        ExhibitBook.check(form, ExhibitMarks.NEW, bytes);
        return book.add(caseRef, form, ExhibitMarks.NEW, collected, bytes, caller);
    }

    /**
     * Looks at an exhibit anew: to whom it may be shown, for whom it speaks, how many pages it has.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, SYSTEM})
    public void mark(String caseRef, int number, ExhibitMarks marks) {
        access.mayAct(caseRef, "mark_exhibit");
        ExhibitBook.checked(marks).done();
        Filed filed = find(caseRef, number);
        standing(filed).mark(marks);
        trail.record(
                caseRef,
                Happening.of("mark_exhibit", filed.exhibit().label())
                        .with("visibility", marks.visibility())
                        .with("weight", marks.weight())
                        .with("pages", marks.pages()));
    }

    /**
     * Takes an exhibit off the file. It keeps its number, its bytes and its custody; nothing new rests on it.
     *
     * @throws Invalid if no reason is given, or it was withdrawn before
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, SYSTEM})
    public void withdraw(String caseRef, int number, String reason) {
        Caller caller = access.mayAct(caseRef, "withdraw_exhibit");
        Filed filed = find(caseRef, number);
        ExhibitStanding standing = standing(filed);
        new Invalid.Check()
                .text("reason", reason, 1000)
                .that(standing.withdrawal() == null, "reason", "exhibit.withdrawnBefore")
                .done();
        Instant now = Instant.now(clock);
        standing.withdraw(new Withdrawal(now, caller.name(), reason.strip()));
        book.note(filed.exhibit(), CustodyEvent.Kind.WITHDRAWN, now, caller, reason.strip());
        trail.record(
                caseRef,
                Happening.of("withdraw_exhibit", filed.exhibit().label()).with("reason", reason.strip()));
    }

    /**
     * Hashes the bytes of an exhibit again, and notes how they were found.
     *
     * @return VERIFIED, FOUND_CHANGED or FOUND_MISSING
     */
    public CustodyEvent.Kind verify(String caseRef, int number) {
        Caller caller = access.mayDo(caseRef, "verify_exhibit");
        Exhibit exhibit = find(caseRef, number).exhibit();
        CustodyEvent.Kind found = store.verify(exhibit.sha256());
        book.note(exhibit, found, Instant.now(clock), caller, exhibit.sha256());
        trail.record(caseRef, Happening.of("verify_exhibit", exhibit.label()).with("found", found));
        return found;
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

    /** Whether the exhibit of that number is on file: nothing rests on one that was withdrawn. */
    public boolean isOnFile(String caseRef, int number) {
        return ofCase(caseRef).stream().anyMatch(row -> row.number() == number && !row.isWithdrawn());
    }

    /** Whether an exhibit of that label is on file. One of a case that the caller may not know of is none for him. */
    public boolean isOnFile(String label) {
        return ExhibitLabel.of(label)
                .filter(one -> access.knows(one.caseRef()) && isOnFile(one.caseRef(), one.number()))
                .isPresent();
    }

    /** Those of these labels that name an exhibit of a case that the caller may know of; to the others it says nothing. */
    public Set<String> tellable(Collection<String> labels) {
        Map<String, String> cases = new HashMap<>();
        labels.forEach(label -> ExhibitLabel.of(label).ifPresent(one -> cases.put(label, one.caseRef())));
        Set<String> known = access.knownAmong(Set.copyOf(cases.values()));
        return labels.stream()
                .filter(label -> cases.containsKey(label) && known.contains(cases.get(label)))
                .collect(Collectors.toSet());
    }

    /** Whether the bytes of every exhibit are in the store: a file that was destroyed has none. Nobody sees them. */
    public boolean isWhole(String caseRef) {
        return ofCase(caseRef).stream().map(ExhibitRow::sha256).allMatch(store::has);
    }

    /**
     * The exhibits of a case that goes on within another are taken on file there, under new numbers; those that were withdrawn
     * stay behind. Called by the procedure within T38.
     *
     * @return how many there were
     */
    @RolesAllowed(HEAD)
    public int follow(String caseRef, String target) {
        List<ExhibitRow> following =
                ofCase(caseRef).stream().filter(row -> !row.isWithdrawn()).toList();
        following.forEach(row -> {
            Filed filed = find(caseRef, row.number());
            ExhibitRow copy = take(target, ExhibitForm.like(row), row.marks(), store.read(row.sha256()));
            book.note(
                    filed.exhibit(),
                    CustodyEvent.Kind.COPIED,
                    Instant.now(clock),
                    access.mayKnow(target),
                    copy.label());
        });
        return following.size();
    }

    /** The bytes of an exhibit; that they were seen is noted. */
    public byte[] open(String caseRef, int number) {
        Caller caller = access.mayKnow(caseRef);
        Exhibit exhibit = find(caseRef, number).exhibit();
        book.note(exhibit, CustodyEvent.Kind.VIEWED, Instant.now(clock), caller, null);
        trail.recordRead(Happening.of("open_exhibit", exhibit.label()));
        return store.read(exhibit.sha256());
    }

    /**
     * What an exhibit says, for somebody who reads it; that it was seen is noted.
     *
     * @throws Unreadable with the reason, if its text cannot be read
     */
    public Reading text(String caseRef, int number) {
        return FileReading.of(open(caseRef, number));
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

    /** Where it stands, locked until the act is done. */
    private ExhibitStanding standing(Filed filed) {
        em.refresh(filed.standing(), LockModeType.PESSIMISTIC_WRITE);
        return filed.standing();
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
