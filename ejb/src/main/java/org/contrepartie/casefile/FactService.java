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
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Writes down the facts of a case and what each rests on. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class FactService {

    private static final String COUNT = "select count(f) from CaseFact f where f.caseRef = :caseRef";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private EvidenceService evidence;

    /**
     * Writes a fact down.
     *
     * @return its number within the case, from 1
     * @throws Unknown if the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, SYSTEM})
    public int record(String caseRef, FactForm form) {
        Caller caller = access.mayAct(caseRef, "record_fact");
        check(caseRef, form, Set.of()).done();
        int number = trail.numberOnCase(caseRef, COUNT);
        CaseFact fact = new CaseFact(caseRef, number);
        fact.say(form, caller.name(), now());
        em.persist(fact);
        trail.record(caseRef, told("record_fact", caseRef, number, form).saying("F" + number, null, form));
        return number;
    }

    /**
     * Says a fact otherwise, with a reason.
     *
     * @throws Unknown if there is no such fact, or the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, SYSTEM})
    public void amend(String caseRef, int number, FactForm form, String reason) {
        amend(caseRef, number, form, reason, Optional.empty());
    }

    /**
     * Says a fact otherwise, with a reason, unless somebody else did meanwhile.
     *
     * @param seen when the fact that the caller has before him was written
     * @throws Stale if that is not the fact as it stands
     * @throws Unknown if there is no such fact, or the caller may not know of the case
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, SYSTEM})
    public void amend(String caseRef, int number, FactForm form, String reason, Optional<Instant> seen) {
        Caller caller = access.mayAct(caseRef, "amend_fact");
        // The chain of the case is locked before the fact is read, so that two amendments follow each other.
        trail.numberOnCase(caseRef, COUNT);
        CaseFact fact = facts(caseRef).stream()
                .filter(one -> one.row().number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("F" + number));
        FactRow before = fact.row();
        if (seen.filter(moment -> !moment.equals(before.amendedAt())).isPresent()) {
            throw new Stale(before.label(), before.amendedAt())
                    .unlike("text", before.words(), form.words())
                    .unlike("status", before.status(), form.status());
        }
        Set<Integer> rested =
                before.supports().stream().map(FactForm.Support::exhibit).collect(Collectors.toSet());
        check(caseRef, form, rested).text("reason", reason, 4000).done();
        fact.say(form, caller.name(), now());
        trail.record(
                caseRef,
                told("amend_fact", caseRef, number, form)
                        .saying(before.label(), new FactForm(before.words(), before.status(), before.supports()), form)
                        .with("before", before.words())
                        .with("statusBefore", before.status())
                        .with("reason", reason));
    }

    /** The facts of a case, in the order of their numbers. */
    public List<FactRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return facts(caseRef).stream().map(CaseFact::row).toList();
    }

    /** How many facts are established and still rest on an exhibit that is on file: a withdrawn one proves nothing. */
    public int established(String caseRef) {
        Set<Integer> standing = evidence.ofCase(caseRef).stream()
                .filter(exhibit -> !exhibit.isWithdrawn())
                .map(ExhibitRow::number)
                .collect(Collectors.toSet());
        return Math.toIntExact(ofCase(caseRef).stream()
                .filter(fact -> fact.status() == CaseFact.Status.ESTABLISHED)
                .filter(fact -> fact.restsOnOneOf(standing))
                .count());
    }

    /** @param rested the exhibits that the fact rests on already: a withdrawn one may stay, none may come */
    private Invalid.Check check(String caseRef, FactForm form, Set<Integer> rested) {
        Map<Integer, ExhibitRow> onFile =
                evidence.ofCase(caseRef).stream().collect(Collectors.toMap(ExhibitRow::number, Function.identity()));
        Invalid.Check check =
                new Invalid.Check().text("text", form.words(), 4000).required("status", form.status());
        Set<Integer> named = new HashSet<>();
        for (int at = 0; at < form.supports().size(); at++) {
            FactForm.Support support = form.supports().get(at);
            ExhibitRow exhibit = onFile.get(support.exhibit());
            String field = "supports[" + at + "].";
            check.required(field + "weight", support.weight())
                    .that(exhibit != null, field + "exhibit", "fact.noSuchExhibit")
                    .that(
                            exhibit == null || !exhibit.isWithdrawn() || rested.contains(support.exhibit()),
                            field + "exhibit",
                            "fact.exhibitWithdrawn")
                    .that(named.add(support.exhibit()), field + "exhibit", "fact.exhibitTwice");
        }
        boolean restsOnSomething = form.supports().stream()
                .map(support -> onFile.get(support.exhibit()))
                .anyMatch(exhibit -> exhibit != null && !exhibit.isWithdrawn());
        boolean mustRest = form.status() != null && form.status().needsExhibit();
        return check.that(!mustRest || restsOnSomething, "supports", "fact.needsExhibit");
    }

    private List<CaseFact> facts(String caseRef) {
        return em.createNamedQuery("CaseFact.ofCase", CaseFact.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Happening told(String act, String caseRef, int number, FactForm form) {
        return Happening.of(act, caseRef)
                .with("fact", number)
                .with("factStatus", form.status())
                .with("words", form.words())
                .with(
                        "exhibits",
                        form.supports().stream()
                                .map(one -> one.exhibit() + " " + one.weight())
                                .collect(Collectors.joining(", ")));
    }
}
