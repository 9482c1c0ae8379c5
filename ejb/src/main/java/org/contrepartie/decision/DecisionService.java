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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.CaseState;

/** Drafts decisions and records who deliberated on them. Adopting one is a step of the procedure (T28). */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class DecisionService {

    @Inject
    private Clock clock;

    @Inject
    private CaseShelf shelf;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseFileService cases;

    /**
     * Drafts the decision, or says the draft otherwise, in the name of the caller. Only while the case is before the deciding
     * body: who drafts earlier has decided before he heard. A fine is chosen only where the turnover is known.
     *
     * @param seen when the draft that the caller has before him was written; empty where he looked at none
     * @throws Stale if that is not the draft as it stands
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Forbidden if an interest of the caller is not ruled on
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({HEAD, OFFICER, RAPPORTEUR, COMMITTEE})
    public void draft(String caseRef, DecisionForm form, Optional<Instant> seen) {
        Caller caller = access.mayAct(caseRef, "draft_decision");
        int number = shelf.nextDecision(caseRef);
        Optional<Decision> before = shelf.draft(caseRef);
        if (seen.isPresent() && !before.map(Decision::amendedAt).equals(seen)) {
            throw before.map(draft -> draft.unlike(caseRef, form)).orElseGet(() -> new Stale(caseRef));
        }
        check(caseRef, form).done();
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        DecisionForm said = before.map(Decision::form).orElse(null);
        before.ifPresentOrElse(
                draft -> draft.say(form, caller.name(), now),
                () -> shelf.keep(new Decision(caseRef, number, form, caller.name(), now)));
        trail.record(
                caseRef,
                Happening.of("draft_decision", caseRef)
                        .saying("decision", said, form)
                        .with("kind", form.kind())
                        .with("track", form.track())
                        .with("findings", findings(form))
                        .with("measures", measures(form))
                        .with("operative", form.operative())
                        .with("published", form.published()));
    }

    /**
     * Records who of the deciding body is at the deliberation; a later list replaces an earlier one until the decision is
     * adopted.
     *
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Forbidden if an interest of the caller is not ruled on
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed(COMMITTEE)
    public void recordAttendance(String caseRef, List<AttendeeForm> list) {
        access.mayAct(caseRef, "record_attendance");
        shelf.nextDecision(caseRef);
        Optional<Decision> draft = shelf.draft(caseRef);
        Invalid.Check check = new Invalid.Check()
                .that(draft.isPresent(), "attendees", "decision.notDrafted")
                .that(!list.isEmpty(), "attendees", "field.required");
        Set<String> named = new HashSet<>();
        for (int at = 0; at < list.size(); at++) {
            AttendeeForm one = list.get(at);
            String field = "attendees[" + at + "].";
            check.text(field + "name", one.name(), 200)
                    .required(field + "presence", one.presence())
                    .that(one.login() == null || staff.isKnown(one.login()), field + "login", "access.unknownStaff")
                    .that(one.name() == null || named.add(one.name()), field + "name", "decision.memberTwice");
        }
        check.done();
        draft.orElseThrow().attend(list);
        trail.record(
                caseRef,
                Happening.of("record_attendance", caseRef)
                        .with(
                                "attendance",
                                list.stream()
                                        .map(one -> one.name() + " " + one.presence())
                                        .collect(Collectors.joining(", "))));
    }

    /** The decision of a case, the draft before the last adopted one. Empty while there is none. */
    public Optional<DecisionSheet> read(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.draft(caseRef).or(() -> shelf.adopted(caseRef)).map(Decision::sheet);
    }

    /** The appeals to a court, the first first. */
    public List<AppealRow> appeals(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.appeals(caseRef).stream().map(Appeal::row).toList();
    }

    /** By which way the case is decided: as the president set it (act A05). */
    public Decision.Track trackOf(String caseRef) {
        return Decision.Track.of(cases.known(caseRef).track());
    }

    private Invalid.Check check(String caseRef, DecisionForm form) {
        boolean deliberated = cases.known(caseRef).state().equals(Optional.of(CaseState.DRAFT_DECISION));
        Invalid.Check check = form.check()
                .that(deliberated, "kind", "decision.notDeliberated")
                .that(form.track() == null || form.track() == trackOf(caseRef), "track", "decision.otherTrack");
        Set<Integer> notified = shelf.allegations(caseRef).stream()
                .filter(one -> one.status() == Allegation.Status.NOTIFIED)
                .map(Allegation::number)
                .collect(Collectors.toSet());
        for (int at = 0; at < form.findings().size(); at++) {
            int allegation = form.findings().get(at).allegation();
            check.that(notified.contains(allegation), "findings[" + at + "].allegation", "decision.notNotified");
        }
        List<Measure> envisaged = shelf.measures(caseRef).stream()
                .filter(one -> one.status() == Measure.Status.ENVISAGED)
                .toList();
        boolean turnoverKnown = shelf.turnover(caseRef)
                .filter(turnover -> turnover.shown().isKnown())
                .isPresent();
        for (int number : form.measures()) {
            Optional<Measure> chosen =
                    envisaged.stream().filter(one -> one.number() == number).findFirst();
            boolean fine = chosen.filter(one -> one.kind() == Measure.Kind.FINE).isPresent();
            check.that(chosen.isPresent(), "measures", "measure.unknown")
                    .that(!fine || turnoverKnown, "measures", "decision.turnoverUnknown")
                    .that(
                            !fine || chosen.filter(one -> one.amount() != null).isPresent(),
                            "measures",
                            "decision.fineWithoutAmount");
        }
        return check;
    }

    private static String findings(DecisionForm form) {
        return form.findings().stream()
                .map(one -> "A" + one.allegation() + " " + one.verdict())
                .collect(Collectors.joining(", "));
    }

    private static String measures(DecisionForm form) {
        return form.measures().stream().map(number -> "M" + number).collect(Collectors.joining(", "));
    }
}
