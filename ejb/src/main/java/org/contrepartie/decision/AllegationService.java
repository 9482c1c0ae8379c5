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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.FactService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Drafts, amends and reads the allegations of a case. What puts them to the respondent is a step of the procedure. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class AllegationService {

    @Inject
    private Clock clock;

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @EJB
    private FactService facts;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /** Drafts an allegation that has only its words and its legal basis yet, see the other {@code draft}. */
    @RolesAllowed({OFFICER, RAPPORTEUR, SYSTEM})
    public int draft(String caseRef, String words, String provisions) {
        return draft(caseRef, AllegationForm.sketch(words, provisions));
    }

    /**
     * Drafts an allegation.
     *
     * @return its number within the case, from 1
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Forbidden if an interest of the caller is not ruled on
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, SYSTEM})
    public int draft(String caseRef, AllegationForm form) {
        Caller caller = access.mayAct(caseRef, "draft_allegation");
        check(caseRef, form, Set.of()).done();
        int number = shelf.nextAllegation(caseRef);
        shelf.keep(new Allegation(caseRef, number, form, caller.name(), now()));
        trail.record(caseRef, told("draft_allegation", caseRef, number, form).saying("A" + number, null, form));
        return number;
    }

    /**
     * Says an allegation otherwise, with a reason. Once it was put to the respondent only the reasoning goes on; once it was
     * decided, nothing.
     *
     * @param seen when the allegation that the caller has before him was written; empty where he looked at none
     * @throws Stale if that is not the allegation as it stands
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Unknown if there is no such allegation, or the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR})
    public void amend(String caseRef, int number, AllegationForm form, String reason, Optional<Instant> seen) {
        Caller caller = access.mayAct(caseRef, "amend_allegation");
        Allegation allegation = locked(caseRef, number);
        if (seen.filter(moment -> !moment.equals(allegation.amendedAt())).isPresent()) {
            throw allegation.unlike(form);
        }
        Allegation.Status status = allegation.status();
        check(caseRef, form, allegation.exhibits())
                .text("reason", reason, 4000)
                .that(isOpen(status), "text", "allegation.decided")
                .that(
                        status != Allegation.Status.NOTIFIED || !allegation.isPutOtherwise(form),
                        "text",
                        "allegation.notified")
                .done();
        AllegationForm before = allegation.form();
        allegation.say(form, caller.name(), now());
        trail.record(
                caseRef,
                told("amend_allegation", caseRef, number, form)
                        .saying("A" + number, before, form)
                        .with("reason", reason));
    }

    /**
     * Drops an allegation that nobody decided on, with a reason.
     *
     * @throws Invalid if no reason is given, or it was decided or dropped already
     * @throws CaseClosed if the case is closed
     * @throws Unknown if there is no such allegation, or the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR})
    public void drop(String caseRef, int number, String reason) {
        Caller caller = access.mayAct(caseRef, "drop_allegation");
        Allegation allegation = locked(caseRef, number);
        new Invalid.Check()
                .text("reason", reason, 4000)
                .that(isOpen(allegation.status()), "reason", "allegation.decided")
                .done();
        Allegation.Status before = allegation.status();
        allegation.drop(reason, caller.name(), now());
        trail.record(
                caseRef,
                Happening.of("drop_allegation", caseRef)
                        .with("allegation", number)
                        .saying("A" + number, "status", before, allegation.status())
                        .with("reason", reason));
    }

    /** The allegations of a case, in their order. */
    public List<AllegationRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        Set<Integer> onFile = exhibits.of(caseRef);
        return shelf.allegations(caseRef).stream().map(one -> one.row(onFile)).toList();
    }

    private static boolean isOpen(Allegation.Status status) {
        return status == Allegation.Status.DRAFT || status == Allegation.Status.NOTIFIED;
    }

    /** The chain of the case is locked before the allegation is read, so that two amendments follow each other. */
    private Allegation locked(String caseRef, int number) {
        shelf.nextAllegation(caseRef);
        return shelf.allegations(caseRef).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("A" + number));
    }

    /** @param cited the exhibits that it rests on already: a withdrawn one may stay, none may come */
    private Invalid.Check check(String caseRef, AllegationForm form, Set<Integer> cited) {
        Set<Integer> known = facts.ofCase(caseRef).stream().map(FactRow::number).collect(Collectors.toSet());
        Set<Integer> citable = new TreeSet<>(exhibits.of(caseRef));
        citable.addAll(cited);
        return form.check()
                .that(known.containsAll(form.facts()), "facts", "allegation.noSuchFact")
                .that(citable.containsAll(form.exhibits()), "exhibits", "allegation.noSuchExhibit");
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Happening told(String act, String caseRef, int number, AllegationForm form) {
        return Happening.of(act, caseRef)
                .with("allegation", number)
                .with("words", form.words())
                .with("provisions", form.provisions())
                .with("facts", labels("F", form.facts()))
                .with("exhibits", labels("", form.exhibits()))
                .with("conclusion", form.reasoning().conclusion());
    }

    private static String labels(String letter, Set<Integer> numbers) {
        return numbers.stream().map(number -> letter + number).collect(Collectors.joining(", "));
    }
}
