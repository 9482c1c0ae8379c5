package org.contrepartie.complaint;

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
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.audit.Numbers;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Keeps and reads complaints. Registering and deciding is the procedure's to ask for. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class ComplaintService {

    private static final String FROM = " from Complaint c join Organisation o on o.id = c.organisationId"
            + " where %s"
            + " and (lower(c.reference) like :words or o.nameKey like :words)"
            + " and (:anyStatus = true or c.status = :status)"
            + " and (:anyChannel = true or c.channel = :channel)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Seal seal;

    @EJB
    private Numbers numbers;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @EJB
    private CallerContext context;

    @EJB
    private OrganisationService organisations;

    @EJB
    private EvidenceService evidence;

    /**
     * Keeps a complaint on a case and seals who lodged it. Called by the procedure within T01, after the case.
     *
     * @param schemeId the scheme it is about, or null
     */
    public Complaint keep(ComplaintForm form, Long organisationId, Long schemeId, String caseRef) {
        String reference = numbers.nextComplaint();
        Complaint complaint = new Complaint(
                reference,
                form,
                organisationId,
                schemeId,
                caseRef,
                nextPseudonym(caseRef),
                Instant.now(clock),
                context.caller().name());
        em.persist(complaint);
        em.flush();
        if (!form.complainant().isEmpty()) {
            em.persist(new Complainant(reference, seal.seal(form.complainant(), reference)));
        }
        return complaint;
    }

    /**
     * A complaint, for the procedure; hands out an entity of this transaction.
     *
     * @throws Unknown if there is none, or the caller may not know of its case
     */
    public Complaint known(String reference) {
        return find(reference);
    }

    /** Moves a complaint to another case (act A03) and gives its pseudonym there. Called by the procedure. */
    public String move(Complaint complaint, String caseRef) {
        managed(complaint).moveTo(caseRef, nextPseudonym(caseRef));
        return complaint.pseudonym();
    }

    /** The complaints on a case, in the order of their arrival. For the procedure; hands out entities of this transaction. */
    public List<Complaint> attachedTo(String caseRef) {
        access.mayKnow(caseRef);
        return em.createNamedQuery("Complaint.ofCase", Complaint.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }

    /** Notes the proof that the person asked the controller first. Source: Regulation (EU) 2025/2518 Art. 4(3). */
    public void prove(Complaint complaint, String proof) {
        new Invalid.Check().text("data.proof", proof, 1000).done();
        managed(complaint).prove(proof);
    }

    /** Notes the ground for which the complaint is outside the authority's field. */
    public void placeOutOfScope(Complaint complaint, String ground) {
        new Invalid.Check().text("data.ground", ground, 1000).done();
        managed(complaint).placeOutOfScope(ground);
    }

    /**
     * Somebody records which body lodged a complaint, and the exhibits by which it proves itself; that he did is recorded.
     *
     * @throws Invalid naming each field that cannot be taken, or if the complaint is decided
     * @throws org.contrepartie.shared.Forbidden if he has a conflict on the case
     * @throws Unknown if there is no such complaint, or the caller may not know of its case
     */
    @RolesAllowed({INTAKE, OFFICER})
    public ComplaintSheet represent(String reference, Mandate mandate) {
        Complaint complaint = find(reference);
        access.mayAct(complaint.caseRef(), "record_mandate");
        mandate.check(new Invalid.Check())
                .that(complaint.isOpen(), "complaint", "act.decided")
                .that(isOnFile(complaint, mandate.constitution()), "mandate.constitution", "exhibit.unknown")
                .that(isOnFile(complaint, mandate.proof()), "mandate.proof", "exhibit.unknown")
                .done();
        complaint.represent(mandate);
        em.flush();
        trail.record(
                complaint.caseRef(),
                Happening.of("record_mandate", reference)
                        .with("kind", mandate.kind())
                        .with("body", mandate.body())
                        .with("constitution", mandate.constitution())
                        .with("proof", mandate.proof()));
        return sheet(complaint);
    }

    /**
     * The person withdrew his complaint in writing. Called by the procedure (T37), which writes the trail.
     *
     * @param writing number of the exhibit that is the withdrawal
     * @throws Invalid if the complaint is decided, the day is before it came, or there is no such exhibit
     */
    public void withdraw(Complaint complaint, LocalDate on, Integer writing) {
        new Invalid.Check()
                .that(complaint.isOpen(), "data.complaint", "act.decided")
                .that(!on.isBefore(complaint.receivedOn()), "data.receivedOn", "complaint.withdrawnBefore")
                .required("data.exhibit", writing)
                .that(isOnFile(complaint, writing), "data.exhibit", "exhibit.unknown")
                .done();
        managed(complaint).withdraw(on, writing);
    }

    private boolean isOnFile(Complaint complaint, Integer exhibit) {
        return exhibit == null || evidence.isOnFile(complaint.caseRef(), exhibit);
    }

    /** Its author agreed to the early resolution on that day; null where another one is proposed. Called by the procedure. */
    public void agree(Complaint complaint, LocalDate on) {
        managed(complaint).agree(on);
    }

    /** Decides on a complaint. Called by the procedure. */
    public void settle(Complaint complaint, Complaint.Status decided) {
        managed(complaint).settle(decided);
    }

    /**
     * A complaint without who lodged it; that it was read is noted.
     *
     * @throws Unknown if there is none, or the caller may not know of its case
     */
    public ComplaintSheet read(String reference) {
        ComplaintSheet sheet = sheet(find(reference));
        trail.recordRead(Happening.of("read_complaint", reference));
        return sheet;
    }

    /** A complaint as it is read, for the act that made it: no reading is noted, and no right is asked for again. */
    public ComplaintSheet shown(Complaint complaint) {
        return sheet(complaint);
    }

    /** The complaints on a case, as they are read. */
    public List<ComplaintSheet> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return attachedTo(caseRef).stream().map(this::sheet).toList();
    }

    /**
     * The same for a document that leaves the house: where a narrative names somebody who complains on this case, his
     * pseudonym stands. The seals are opened to blot the names out and for nothing else, so no opening is noted.
     */
    public List<ComplaintSheet> pseudonymised(String caseRef) {
        access.mayKnow(caseRef);
        List<Complaint> all = attachedTo(caseRef);
        Pseudonyms pseudonyms =
                new Pseudonyms(all.stream().flatMap(this::person).toList());
        return all.stream().map(this::sheet).map(pseudonyms::in).toList();
    }

    /** A page of the complaints that the caller may know of. */
    public List<ComplaintRow> list(ComplaintFilter filter, int first, int size) {
        String order = " order by " + filter.sort().path() + (filter.descending() ? " desc" : "") + ", c.id";
        return filtered(
                        "select new org.contrepartie.complaint.ComplaintRow(c.reference, c.receivedOn, c.channel,"
                                + " c.language, o.name, c.caseRef, c.pseudonym, c.status)",
                        order,
                        ComplaintRow.class,
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many such complaints there are. */
    public long count(ComplaintFilter filter) {
        return filtered("select count(c)", "", Long.class, filter).getSingleResult();
    }

    /**
     * Opens the sealed identity, once, with a reason that the trail of the case keeps.
     *
     * @throws Invalid without a reason
     * @throws Unknown if there is no such complaint, no identity, or the caller may not know of the case
     */
    @RolesAllowed({INTAKE, OFFICER, HEAD, DPO})
    public Identity openIdentity(String reference, String reason) {
        new Invalid.Check().text("reason", reason, 2000).done();
        Complaint complaint = find(reference);
        Complainant complainant = em.find(Complainant.class, reference);
        access.mayDo(complaint.caseRef(), "open_identity");
        if (complainant == null) {
            throw new Unknown(reference);
        }
        return opened(complaint, complainant, reason);
    }

    /** Opens the seal and keeps who had it opened, when and why. */
    private Identity opened(Complaint complaint, Complainant complainant, String reason) {
        Identity identity = seal.open(complainant.sealed(), complaint.reference());
        // Who gives the name as the reason would write down what is sealed.
        String kept = new Pseudonyms(List.of(new Pseudonyms.Person(complaint.pseudonym(), identity))).in(reason);
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        em.persist(new IdentityOpening(complaint, context.caller().name(), kept, now));
        trail.record(
                complaint.caseRef(),
                Happening.of("open_identity", complaint.reference()).with("reason", kept));
        return identity;
    }

    /**
     * Opens the sealed identity so that a letter can be addressed; the trail of the case keeps that the application did.
     *
     * @param reason which letter
     * @return {@link Identity#UNKNOWN} where nobody is known
     */
    @RolesAllowed(SYSTEM)
    public Identity openForDispatch(String reference, String reason) {
        Complaint complaint = find(reference);
        Complainant complainant = em.find(Complainant.class, reference);
        if (complainant == null) {
            return Identity.UNKNOWN;
        }
        return opened(complaint, complainant, reason);
    }

    /**
     * The body that stands for the person and takes his letters. Empty where he gets them himself.
     *
     * <p>Source: GDPR 80(1).
     */
    public Optional<Mandate> bodyOf(String reference) {
        return find(reference).mandate().filter(Mandate::takesLetters);
    }

    /**
     * Whether the person, or the body that takes his letters, has an e-mail address that looks right. The seal is opened to look
     * at his and tells nobody what it holds, so no opening is noted. Empty where no address is known.
     */
    public Optional<Boolean> isMailable(String reference, Predicate<String> looksRight) {
        Optional<Mandate> body = bodyOf(reference);
        if (body.isPresent()) {
            return body.flatMap(Mandate::email).map(looksRight::test);
        }
        return Optional.ofNullable(em.find(Complainant.class, reference))
                .map(kept -> seal.open(kept.sealed(), reference).email())
                .filter(email -> !email.isBlank())
                .map(looksRight::test);
    }

    /** Never one that was given on the case before: a complaint that moved away left its number behind. */
    private String nextPseudonym(String caseRef) {
        int number = trail.numberOnCase(
                caseRef,
                "select coalesce(max(cast(substring(c.pseudonym, 3) as long)), 0L) from Complaint c"
                        + " where c.caseRef = :caseRef");
        return "C-%04d".formatted(number);
    }

    private Stream<Pseudonyms.Person> person(Complaint complaint) {
        return Stream.ofNullable(em.find(Complainant.class, complaint.reference()))
                .map(kept -> seal.open(kept.sealed(), complaint.reference()))
                .map(identity -> new Pseudonyms.Person(complaint.pseudonym(), identity));
    }

    private Complaint find(String reference) {
        Complaint complaint = em.createNamedQuery("Complaint.byReference", Complaint.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown(reference));
        access.mayKnow(complaint.caseRef());
        return complaint;
    }

    private Complaint managed(Complaint complaint) {
        return em.contains(complaint) ? complaint : em.merge(complaint);
    }

    private ComplaintSheet sheet(Complaint complaint) {
        OrganisationRow organisation = organisations.of(complaint.organisationId());
        return complaint.sheet(organisation.name(), organisation.fictitious());
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> result, ComplaintFilter filter) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(select + FROM.formatted(known.with("c.caseRef")) + order, result))
                .setParameter("words", "%" + filter.words().strip().toLowerCase(Locale.ROOT) + "%")
                .setParameter("anyStatus", filter.status() == null)
                .setParameter("status", filter.status() == null ? Complaint.Status.RECEIVED : filter.status())
                .setParameter("anyChannel", filter.channel() == null)
                .setParameter("channel", filter.channel() == null ? Complaint.Channel.EMAIL : filter.channel());
    }
}
