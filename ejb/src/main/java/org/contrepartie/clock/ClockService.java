package org.contrepartie.clock;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Counting;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Reckoning;
import org.contrepartie.shared.Invalid;

/** Starts, ends and shows clocks. Starting and ending is the procedure's to ask for. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class ClockService {

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

    /**
     * Starts a clock of a length fixed by law, in the calendar of the authority, counted as the rule says: D14 backwards, D19 as
     * a validity.
     *
     * @param ownerRef the complaint or case it belongs to
     * @param event the day it counts from, itself not counted
     */
    public ClockRow start(ClockRule rule, String ownerRef, String caseRef, LocalDate event) {
        return start(rule, ownerRef, caseRef, event, lengthOf(rule));
    }

    /** Starts a clock of a length that an act or a national law fixes, see the other {@code start}. */
    public ClockRow start(ClockRule rule, String ownerRef, String caseRef, LocalDate event, Period period) {
        return shown(opened(rule, ownerRef, caseRef, null, Reckoning.of(event, period, rule.counting())));
    }

    /**
     * Starts a clock of hours: the hour of the event does not count, and nothing shifts.
     *
     * @param event local to the authority
     * @param period in hours
     */
    public ClockRow startAt(ClockRule rule, String ownerRef, String caseRef, LocalDateTime event, Period period) {
        return shown(
                opened(rule, ownerRef, caseRef, null, new Reckoning(event, period, rule.counting(), List.of(), null)));
    }

    /**
     * Starts a clock about one thing on a case, of which there may be several: a measure.
     *
     * @param subject how the case names it ({@code M1})
     */
    public ClockRow startAbout(ClockRule rule, String caseRef, String subject, LocalDate event, Period period) {
        return shown(opened(rule, caseRef, caseRef, subject, Reckoning.of(event, period, rule.counting())));
    }

    /**
     * Starts a clock about one thing on a case that ends on a day that an act names. It is no period, so nothing shifts.
     *
     * @param subject how the case names it, null where there is one only
     * @param event the day of the act
     * @param last the last day, inclusive
     */
    public ClockRow startUntil(ClockRule rule, String caseRef, String subject, LocalDate event, LocalDate last) {
        int days = Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(event, last)));
        Reckoning named = new Reckoning(
                event.atStartOfDay(), new Period(days, Period.Unit.DAYS), Counting.DAY_NAMED, List.of(), last);
        return shown(opened(rule, caseRef, caseRef, subject, named));
    }

    /**
     * Starts a clock as {@code start} does, for who must find it again.
     *
     * @return its id
     */
    public Long open(ClockRule rule, String ownerRef, String caseRef, LocalDate event, Period period) {
        return opened(rule, ownerRef, caseRef, null, Reckoning.of(event, period, rule.counting()))
                .id();
    }

    /** The holidays of the authority, as its clocks count them. */
    public HolidayCalendar calendar() {
        return calendars.of(HouseCalendars.own());
    }

    /** That one clock. Empty where the caller may not know of its case. */
    public Optional<ClockRow> read(Long id) {
        return Optional.ofNullable(em.find(RunningClock.class, id))
                .map(one -> one.row(LocalDateTime.now(clock)))
                .filter(row -> access.knows(row.caseRef()));
    }

    /**
     * Ends that one clock, if it runs.
     *
     * @param by the T- or A-id of what ended it
     */
    public void endOne(Long id, String by) {
        RunningClock one = em.find(RunningClock.class, id);
        if (one.status() != RunningClock.Status.ENDED) {
            one.end(LocalDate.now(clock), by);
        }
    }

    /** The clocks of a complaint go with it to another case. */
    public void move(String ownerRef, String caseRef) {
        em.createNamedQuery("RunningClock.of", RunningClock.class)
                .setParameter("ownerRef", ownerRef)
                .getResultList()
                .forEach(one -> one.moveTo(caseRef));
    }

    /**
     * What runs on a case goes on within another and is that one's from then on; what stood still because the case waited goes
     * on today. What had ended stays where it ended.
     *
     * @return how many went
     */
    public int follow(String joined, String target) {
        goOn(joined);
        List<RunningClock> open = em
                .createNamedQuery("RunningClock.of", RunningClock.class)
                .setParameter("ownerRef", joined)
                .getResultList()
                .stream()
                .filter(one -> one.status() != RunningClock.Status.ENDED)
                .toList();
        open.forEach(one -> one.moveTo(target));
        return open.size();
    }

    /** The clocks of that rule on the case stand still from today on, because the case waits. */
    public void pause(ClockRule rule, String caseRef) {
        pause(rule, caseRef, RunningClock.Ground.CASE_WAITS);
    }

    /** The clocks of that rule on the case stand still from today on, on that ground as well as on others. */
    public void pause(ClockRule rule, String caseRef, RunningClock.Ground ground) {
        openOf(caseRef, rule).forEach(one -> {
            if (one.pause(LocalDate.now(clock), ground)) {
                ledger.pause(one, null);
            }
        });
    }

    /** The case goes on: what stood still because of that goes on today, and ends as much later as it stood. */
    public void goOn(String caseRef) {
        goOn(caseRef, RunningClock.Ground.CASE_WAITS);
    }

    /** That ground is gone: what stood still on no other goes on today. */
    public void goOn(String caseRef, RunningClock.Ground ground) {
        em
                .createNamedQuery("RunningClock.ofCase", RunningClock.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .filter(one -> one.status() == RunningClock.Status.PAUSED)
                .forEach(one -> one.without(ground).ifPresent(since -> ledger.goOn(one, since, null)));
    }

    /**
     * The clocks of that rule on the case last longer, counted from the same event and shifted once. What the law allows, the
     * act that asks for it has looked at.
     *
     * @param period the whole length, not what is added
     * @throws Invalid if none runs, or none would end later
     */
    public void extend(ClockRule rule, String caseRef, Period period, String reason) {
        List<RunningClock> running = openOf(caseRef, rule);
        running.forEach(one -> {
            LocalDateTime before = one.due();
            longer(one, period, reason);
            new Invalid.Check()
                    .that(one.due().isAfter(before), "data.period", "clock.notLonger")
                    .done();
        });
        new Invalid.Check()
                .that(!running.isEmpty(), "data.period", "clock.noneRuns")
                .done();
    }

    /**
     * Clocks that follow another: they last as long where the law allows it and it is longer than they do, else as long as the
     * law allows. Nothing happens where none runs.
     *
     * @param period the whole length, not what is added
     */
    public void extendAlong(ClockRule rule, String caseRef, Period period, String reason) {
        openOf(caseRef, rule).forEach(one -> {
            Period whole = rule.extension().allowsWhole(one.eventOn(), period)
                    ? period
                    : rule.extension().most();
            if (whole.plainlyFrom(one.eventOn()).isAfter(one.period().plainlyFrom(one.eventOn()))) {
                longer(one, whole, reason);
            }
        });
    }

    private void longer(RunningClock one, Period whole, String reason) {
        ledger.again(
                one, ClockEvent.Kind.EXTENDED, reason, ledger.reckoning(one).lasting(whole), one.calendar());
    }

    /** Whether a clock of that rule runs on the case and its last moment has passed. */
    public boolean isOver(ClockRule rule, String caseRef) {
        LocalDateTime now = LocalDateTime.now(clock);
        return openOf(caseRef, rule).stream()
                .anyMatch(one ->
                        one.status() == RunningClock.Status.RUNNING && one.due().isBefore(now));
    }

    /**
     * Ends the clocks of that rule, also those that stand still.
     *
     * @param by the T- or A-id of what ended them
     * @return how many there were
     */
    public int end(ClockRule rule, String ownerRef, String by) {
        List<RunningClock> open = openOfOwner(ownerRef, rule);
        open.forEach(one -> one.end(LocalDate.now(clock), by));
        return open.size();
    }

    /** Ends the clocks of that rule that are about that one thing on the case, see {@code startAbout}. */
    public void endAbout(ClockRule rule, String caseRef, String subject, String by) {
        openOfOwner(caseRef, rule).stream()
                .filter(one -> subject.equals(one.subject()))
                .forEach(one -> one.end(LocalDate.now(clock), by));
    }

    /** The clocks of a case and of its complaints, next due first. */
    public List<ClockRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        LocalDateTime now = LocalDateTime.now(clock);
        return em
                .createNamedQuery("RunningClock.ofCase", RunningClock.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(one -> one.row(now))
                .toList();
    }

    /**
     * The clocks that run on these cases and their complaints, next due first.
     *
     * @param caseRefs cases that the caller may know of
     */
    public List<ClockRow> runningOn(Collection<String> caseRefs, int size) {
        LocalDateTime now = LocalDateTime.now(clock);
        KnownCases known = access.knownCases();
        return known
                .in(em.createQuery(
                        "select c from RunningClock c where c.status = :status and c.caseRef in :cases and "
                                + known.with("c.caseRef") + " order by c.due, c.id",
                        RunningClock.class))
                .setParameter("status", RunningClock.Status.RUNNING)
                .setParameter("cases", caseRefs)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(one -> one.row(now))
                .toList();
    }

    /** The clocks that run, next due first, without those of cases that the caller may not know of. */
    public List<ClockRow> running(int first, int size) {
        LocalDateTime now = LocalDateTime.now(clock);
        KnownCases known = access.knownCases();
        return known
                .in(em.createQuery(
                        "select c from RunningClock c where c.status = :status and " + known.with("c.caseRef")
                                + " order by c.due, c.id",
                        RunningClock.class))
                .setParameter("status", RunningClock.Status.RUNNING)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(one -> one.row(now))
                .toList();
    }

    /**
     * How many clocks run.
     *
     * @param before only those due before that moment, local to the authority
     */
    public long countRunning(LocalDateTime before) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        "select count(c) from RunningClock c where c.status = :status and c.due < :before and "
                                + known.with("c.caseRef"),
                        Long.class))
                .setParameter("status", RunningClock.Status.RUNNING)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** What happened to the clocks of a case after they were started, oldest first. */
    public List<ClockEventRow> eventsOfCase(String caseRef) {
        access.mayKnow(caseRef);
        List<ClockEventRow> rows = new ArrayList<>();
        ClockEvent before = null;
        for (ClockEvent event : em.createNamedQuery("ClockEvent.ofCase", ClockEvent.class)
                .setParameter("caseRef", caseRef)
                .getResultList()) {
            if (before != null && before.clockId().equals(event.clockId())) {
                rows.add(event.row(before));
            }
            before = event;
        }
        return rows;
    }

    private RunningClock opened(ClockRule rule, String ownerRef, String caseRef, String subject, Reckoning reckoning) {
        return ledger.open(new NewClock(rule, ownerRef, caseRef, subject, HouseCalendars.own()), reckoning);
    }

    private ClockRow shown(RunningClock started) {
        return started.row(LocalDateTime.now(clock));
    }

    private static Period lengthOf(ClockRule rule) {
        return rule.length().orElseThrow(() -> new IllegalArgumentException(rule + " has no length by law"));
    }

    private List<RunningClock> openOf(String caseRef, ClockRule rule) {
        return em
                .createNamedQuery("RunningClock.ofCase", RunningClock.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .filter(one -> one.rule() == rule && one.status() != RunningClock.Status.ENDED)
                .toList();
    }

    private List<RunningClock> openOfOwner(String ownerRef, ClockRule rule) {
        return em.createNamedQuery("RunningClock.openOf", RunningClock.class)
                .setParameter("ownerRef", ownerRef)
                .setParameter("rule", rule)
                .getResultList();
    }
}
