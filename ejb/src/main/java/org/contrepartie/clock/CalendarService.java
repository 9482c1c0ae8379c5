package org.contrepartie.clock;

import static org.contrepartie.shared.Role.Names.ADMIN;
import static org.contrepartie.shared.Role.Names.HEAD;

import jakarta.annotation.security.PermitAll;
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
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/**
 * The holidays by which the clocks count, and their correction by two: one proposes, a head of unit agrees, and the open clocks
 * are reckoned anew.
 */
@Stateless
@RolesAllowed({HEAD, ADMIN})
public class CalendarService {

    /** Before that no case of the house was open. */
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HouseCalendars calendars;

    @Inject
    private ClockLedger ledger;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /** The name of the calendar of the authority. */
    @PermitAll
    public String own() {
        return HouseCalendars.own();
    }

    /**
     * The calendar of that name, corrected. Empty where there is none.
     *
     * @param id as a clock stores it
     */
    @PermitAll
    public Optional<HolidayCalendar> find(String id) {
        return Calendars.ids().contains(id) ? Optional.of(calendars.of(id)) : Optional.empty();
    }

    /** What was proposed and agreed for that calendar, the latest day first. */
    @PermitAll
    public List<CalendarCorrectionRow> corrections(String calendar) {
        return em.createNamedQuery("CalendarCorrection.all", CalendarCorrection.class)
                .setParameter("calendar", calendar)
                .getResultStream()
                .map(CalendarCorrection::row)
                .toList();
    }

    /**
     * One correction.
     *
     * @throws Unknown if there is none
     */
    @PermitAll
    public CalendarCorrectionRow correction(Long id) {
        return found(id).row();
    }

    /**
     * Proposes a correction.
     *
     * @return its id
     * @throws Invalid naming each field that cannot be taken
     */
    public Long propose(CalendarCorrectionForm form) {
        check(form);
        CalendarCorrection proposed = new CalendarCorrection(form, new FourEyes(caller(), now()));
        em.persist(proposed);
        trail.recordInRegister(told("propose_calendar_correction", proposed));
        return proposed.id();
    }

    /** What the correction would change, for who is to agree. */
    @RolesAllowed(HEAD)
    public CalendarPreview preview(Long id) {
        CalendarCorrection proposed = found(id);
        List<CalendarPreview.Change> all = changes(proposed);
        Set<String> open = access.knownAmong(
                all.stream().map(change -> change.clock().caseRef()).collect(Collectors.toSet()));
        List<CalendarPreview.Change> known = all.stream()
                .filter(change -> open.contains(change.clock().caseRef()))
                .toList();
        return new CalendarPreview(known, all.size() - known.size());
    }

    /**
     * Agrees: from now on the calendar counts so, and the open clocks that it changes are reckoned anew, each with an entry in
     * the trail of its case.
     *
     * @return how many clocks changed
     * @throws SameHand if the caller proposed it
     */
    @RolesAllowed(HEAD)
    public int agree(Long id) {
        CalendarCorrection proposed = found(id);
        List<CalendarPreview.Change> changes = changes(proposed);
        proposed.eyes().agree(caller(), now());
        em.flush();
        changes.forEach(change -> reckon(change, proposed));
        trail.recordInRegister(told("agree_calendar_correction", proposed).with("clocks", changes.size()));
        return changes.size();
    }

    /**
     * A head of unit refuses a proposal; who made it takes it back so.
     *
     * @throws Forbidden if the caller is neither
     * @throws Invalid if no reason is given, or it is decided already
     */
    public void refuse(Long id, String reason) {
        CalendarCorrection proposed = found(id);
        if (!proposed.eyes().isProposedBy(caller()) && !context.caller().is(Role.HEAD)) {
            throw new Forbidden("refuse_calendar_correction");
        }
        new Invalid.Check().text("because", reason, 4000).done();
        proposed.eyes().refuse(caller(), now(), reason);
        trail.recordInRegister(told("refuse_calendar_correction", proposed).with("reason", reason));
    }

    private void reckon(CalendarPreview.Change change, CalendarCorrection row) {
        RunningClock one = em.find(RunningClock.class, change.clock().id());
        LocalDateTime before = one.due();
        ledger.again(one, ClockEvent.Kind.CALENDAR, row.reason(), ledger.reckoning(one), one.calendar());
        trail.record(
                one.caseRef(),
                Happening.of("reckon_clock_anew", one.ownerRef())
                        .by(one.rule().id())
                        .with("dueBefore", before.toLocalDate())
                        .with("due", one.due().toLocalDate())
                        .with("reason", row.reason()));
    }

    private List<CalendarPreview.Change> changes(CalendarCorrection row) {
        HolidayCalendar then = calendars.with(row);
        LocalDateTime now = LocalDateTime.now(clock);
        return em
                .createNamedQuery("RunningClock.touching", RunningClock.class)
                .setParameter("calendar", row.calendar())
                .setParameter("day", row.day())
                .setParameter("from", row.day().atStartOfDay())
                .setParameter("until", row.day().plusDays(1).atStartOfDay())
                .getResultList()
                .stream()
                .map(one -> new CalendarPreview.Change(
                        one.row(now), ledger.reckoning(one).in(then).due()))
                .filter(change -> !change.due().equals(change.clock().due()))
                .toList();
    }

    private void check(CalendarCorrectionForm form) {
        Invalid.Check check = new Invalid.Check()
                .that(Calendars.ids().contains(form.calendar()), "calendar", "field.unknownValue")
                .required("day", form.day())
                .required("kind", form.kind())
                .text("reason", form.reason(), 4000)
                .text("source", form.source(), 300);
        if (form.kind() == CalendarCorrection.Kind.ADD) {
            check.text("name", form.name(), 200);
        }
        if (form.day() != null) {
            check.that(!form.day().isBefore(FIRST) && !form.day().isAfter(LAST), "day", "calendar.outOfRange");
        }
        check.done();
        boolean isHoliday = calendars.of(form.calendar()).holiday(form.day()).isPresent();
        boolean adds = form.kind() == CalendarCorrection.Kind.ADD;
        check.that(!(adds && isHoliday), "day", "calendar.isHoliday")
                .that(adds || isHoliday, "day", "calendar.isNoHoliday")
                .done();
    }

    private CalendarCorrection found(Long id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(CalendarCorrection.class, known))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    private static Happening told(String act, CalendarCorrection row) {
        return Happening.of(act, row.calendar())
                .with("day", row.day())
                .with("kind", row.kind())
                .with("name", row.says().orElse(null))
                .with("reason", row.reason());
    }

    private String caller() {
        return context.caller().name();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
