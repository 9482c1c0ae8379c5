package org.contrepartie.clock;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.Counting;
import org.contrepartie.deadline.Extension;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Reckoning;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/**
 * A clock gets another date: longer, as far as the law lets it; or corrected, which takes two. Neither edits it: each is an
 * event with its reason, and an entry in the trail.
 */
@Stateless
@RolesAllowed({OFFICER, RAPPORTEUR, HEAD, COOP})
public class ClockAmendmentService {

    private static final int REASON = 4000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClockLedger ledger;

    @Inject
    private HouseCalendars calendars;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /**
     * Makes a clock longer, counted from the same event and shifted once.
     *
     * @param added so much, in the unit in which the clock is counted
     * @param announced when those concerned were told, today where null
     * @throws Invalid if the law does not allow it, with what it allows
     */
    @RolesAllowed({OFFICER, HEAD, COOP})
    public ClockRow extend(String caseRef, Long id, Integer added, LocalDate announced, String reason) {
        access.mayAct(caseRef, "extend_clock");
        RunningClock one = open(caseRef, id);
        LocalDate told = announced == null ? LocalDate.now(clock) : announced;
        new Invalid.Check()
                .required("added", added)
                .that(added == null || added > 0 && added <= 1000, "added", "api.length")
                .that(!told.isAfter(LocalDate.now(clock)), "announcedOn", "field.future")
                .text("reason", reason, REASON)
                .done();
        Period whole = new Period(one.period().length() + added, one.period().unit());
        lawful(one, whole, told);
        LocalDateTime before = one.due();
        ledger.again(
                one, ClockEvent.Kind.EXTENDED, reason, ledger.reckoning(one).lasting(whole), one.calendar());
        trail.record(caseRef, told("extend_clock", one, before, reason).with("announcedOn", told));
        return one.row(LocalDateTime.now(clock));
    }

    private void lawful(RunningClock one, Period whole, LocalDate announced) {
        Extension law = one.rule().extension();
        if (law.kind() == Extension.Kind.WHOLE) {
            throw new Invalid("added", "extension.byStep");
        }
        List<ClockEvent> events = ledger.events(one);
        int before = Math.toIntExact(events.stream()
                .filter(event -> event.kind() == ClockEvent.Kind.EXTENDED)
                .count());
        law.lackOf(one.eventOn(), events.get(0).period(), whole, one.due().toLocalDate(), announced, before)
                .ifPresent(lack -> {
                    String field = lack == Extension.Lack.TOO_LATE ? "announcedOn" : "added";
                    boolean ofRule = lack != Extension.Lack.NEVER && law.kind() == Extension.Kind.ADDED;
                    throw new Invalid(field, "extension." + lack + (ofRule ? "." + one.rule() : ""));
                });
    }

    /** What was proposed to correct the clocks of a case, oldest first. */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, CHAIR, COOP})
    public List<ClockCorrectionRow> corrections(String caseRef) {
        access.mayKnow(caseRef);
        return em.createNamedQuery("ClockCorrection.ofCase", ClockCorrection.class)
                .setParameter("caseRef", caseRef)
                .getResultStream()
                .map(ClockCorrection::row)
                .toList();
    }

    /**
     * Proposes to reckon a clock otherwise. Nothing changes until another agrees.
     *
     * @throws Invalid naming each field that cannot be taken, also where nothing would be other than it is
     */
    public ClockCorrectionRow propose(String caseRef, Long id, ClockCorrectionForm form) {
        String proposer = access.mayAct(caseRef, "propose_clock_correction").name();
        RunningClock one = open(caseRef, id);
        check(one, form);
        Reckoning now = ledger.reckoning(one);
        LocalDateTime event = form.eventOn() == null
                ? now.event()
                : form.eventOn().atTime(now.event().toLocalTime());
        Period period = form.period() == null ? now.period() : form.period();
        String calendar = form.calendar() == null ? one.calendar() : form.calendar();
        Reckoning right = new Reckoning(event, period, now.counting(), now.standstills(), now.named());
        new Invalid.Check()
                .that(!right.equals(now) || !calendar.equals(one.calendar()), "eventOn", "clock.nothingOther")
                .done();
        Reckoned reckoned = new Reckoned(right, calendar, right.in(calendars.of(calendar)));
        ClockCorrection proposed = new ClockCorrection(
                one, reckoned, form.reason(), form.source(), new FourEyes(proposer, Instant.now(clock)));
        em.persist(proposed);
        trail.record(
                caseRef,
                Happening.of("propose_clock_correction", one.ownerRef())
                        .by(one.rule().id())
                        .with("dueBefore", one.due().toLocalDate())
                        .with("due", reckoned.due().due().toLocalDate())
                        .with("reason", form.reason()));
        return proposed.row();
    }

    /**
     * Another agrees: the clock is reckoned so.
     *
     * @throws SameHand if the caller proposed it
     */
    @RolesAllowed({HEAD, CHAIR})
    public ClockRow agree(String caseRef, Long correctionId) {
        String login = access.mayAct(caseRef, "agree_clock_correction").name();
        ClockCorrection proposed = correction(caseRef, correctionId);
        RunningClock one = open(caseRef, proposed.clockId());
        proposed.eyes().agree(login, Instant.now(clock));
        Reckoning now = ledger.reckoning(one);
        Reckoning right = new Reckoning(
                proposed.eventOn().atTime(now.event().toLocalTime()),
                proposed.period(),
                now.counting(),
                now.standstills(),
                now.named());
        LocalDateTime before = one.due();
        ledger.again(one, ClockEvent.Kind.CORRECTED, proposed.reason(), right, proposed.calendar());
        trail.record(caseRef, told("agree_clock_correction", one, before, proposed.reason()));
        return one.row(LocalDateTime.now(clock));
    }

    /**
     * Whoever might agree refuses a correction; who proposed it takes it back so. The clock stays as it is.
     *
     * @throws Forbidden if the caller neither proposed it nor might agree
     * @throws Invalid if no reason is given, or it is decided already
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, CHAIR, COOP})
    public ClockCorrectionRow refuse(String caseRef, Long correctionId, String reason) {
        Caller caller = access.mayAct(caseRef, "refuse_clock_correction");
        ClockCorrection proposed = correction(caseRef, correctionId);
        if (!proposed.eyes().isProposedBy(caller.name()) && !caller.isOneOf(Set.of(Role.HEAD, Role.CHAIR))) {
            throw new Forbidden("refuse_clock_correction");
        }
        new Invalid.Check().text("because", reason, REASON).done();
        proposed.eyes().refuse(caller.name(), Instant.now(clock), reason.strip());
        RunningClock one = em.find(RunningClock.class, proposed.clockId());
        trail.record(
                caseRef,
                Happening.of("refuse_clock_correction", one.ownerRef())
                        .by(one.rule().id())
                        .with("reason", reason.strip()));
        return proposed.row();
    }

    private void check(RunningClock one, ClockCorrectionForm form) {
        boolean named = one.counting() == Counting.DAY_NAMED;
        boolean known = form.calendar() == null || Calendars.ids().contains(form.calendar());
        boolean past = form.eventOn() == null
                || one.counting() == Counting.BACKWARD
                || !form.eventOn().isAfter(LocalDate.now(clock));
        new Invalid.Check()
                .that(!named, "eventOn", "clock.dayNamed")
                .that(past, "eventOn", "field.future")
                .that(known, "calendar", "field.unknownValue")
                .text("reason", form.reason(), REASON)
                .atMost("source", form.source(), 300)
                .done();
    }

    private RunningClock open(String caseRef, Long id) {
        RunningClock one = Optional.ofNullable(id)
                .map(known -> em.find(RunningClock.class, known))
                .filter(found -> found.caseRef().equals(caseRef))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
        new Invalid.Check()
                .that(one.status() != RunningClock.Status.ENDED, "id", "clock.hasEnded")
                .done();
        return one;
    }

    private ClockCorrection correction(String caseRef, Long id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ClockCorrection.class, known))
                .filter(found -> found.caseRef().equals(caseRef))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    private static Happening told(String act, RunningClock one, LocalDateTime before, String reason) {
        return Happening.of(act, one.ownerRef())
                .by(one.rule().id())
                .with("dueBefore", before.toLocalDate())
                .with("due", one.due().toLocalDate())
                .with("reason", reason);
    }
}
