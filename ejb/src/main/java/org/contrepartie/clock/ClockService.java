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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.LibraryCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.shared.Invalid;

/** Starts, ends and shows clocks. Starting and ending is the procedure's to ask for. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class ClockService {

    private static final HolidayCalendar FRANCE = LibraryCalendar.france();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CaseAccess access;

    /**
     * Starts a clock of a length fixed by law, in the calendar of the authority.
     *
     * @param ownerRef the complaint or case it belongs to
     * @param event the day it counts from, itself not counted
     */
    public ClockRow start(ClockRule rule, String ownerRef, String caseRef, LocalDate event) {
        Period period = rule.length().orElseThrow(() -> new IllegalArgumentException(rule + " has no length by law"));
        return start(rule, ownerRef, caseRef, event, period);
    }

    /** Starts a clock of a length that an act or a national law fixes, see the other {@code start}. */
    public ClockRow start(ClockRule rule, String ownerRef, String caseRef, LocalDate event, Period period) {
        RunningClock started =
                new RunningClock(rule, ownerRef, caseRef, event, period, FRANCE.id(), period.from(event, FRANCE));
        em.persist(started);
        return started.row(LocalDateTime.now(clock));
    }

    /**
     * Starts a clock that ends on a day that an act names. It is no period, so nothing shifts.
     *
     * @param event the day of the act
     * @param last the last day, inclusive
     */
    public ClockRow startUntil(ClockRule rule, String ownerRef, String caseRef, LocalDate event, LocalDate last) {
        Due named = Due.on(last);
        int days = Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(event, last)));
        RunningClock started = new RunningClock(
                rule, ownerRef, caseRef, event, new Period(days, Period.Unit.DAYS), FRANCE.id(), named);
        em.persist(started);
        return started.row(LocalDateTime.now(clock));
    }

    /**
     * Starts a clock of a length fixed by law that is counted backwards: until then at the latest something is done.
     *
     * @param event the day before which it is done, itself not counted
     */
    public ClockRow startBefore(ClockRule rule, String ownerRef, String caseRef, LocalDate event) {
        Period period = rule.length().orElseThrow(() -> new IllegalArgumentException(rule + " has no length by law"));
        RunningClock started =
                new RunningClock(rule, ownerRef, caseRef, event, period, FRANCE.id(), period.before(event, FRANCE));
        em.persist(started);
        return started.row(LocalDateTime.now(clock));
    }

    /**
     * Starts a clock as {@code start} does, for who must find it again.
     *
     * @return its id
     */
    public Long open(ClockRule rule, String ownerRef, String caseRef, LocalDate event, Period period) {
        RunningClock started =
                new RunningClock(rule, ownerRef, caseRef, event, period, FRANCE.id(), period.from(event, FRANCE));
        em.persist(started);
        return started.id();
    }

    /** That one clock. Empty where the caller may not know of its case. */
    public Optional<ClockRow> read(Long id) {
        return Optional.ofNullable(em.find(RunningClock.class, id))
                .map(one -> one.row(LocalDateTime.now(clock)))
                .filter(row -> !access.closedTo().contains(row.caseRef()));
    }

    /**
     * Ends that one clock, if it runs.
     *
     * @param by the T- or A-id of what ended it
     */
    public void endOne(Long id, String by) {
        RunningClock one = em.find(RunningClock.class, id);
        if (one.status() == RunningClock.Status.RUNNING) {
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

    /** The clocks of that rule on the case stand still from today on. */
    public void pause(ClockRule rule, String caseRef) {
        ofCase(caseRef, rule, RunningClock.Status.RUNNING).forEach(one -> one.pause(LocalDate.now(clock)));
    }

    /** Whatever stood still on the case goes on today, and ends as much later as it stood. */
    public void goOn(String caseRef) {
        em
                .createNamedQuery("RunningClock.ofCase", RunningClock.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .filter(one -> one.status() == RunningClock.Status.PAUSED)
                .forEach(one -> one.goOn(LocalDate.now(clock), FRANCE));
    }

    /**
     * The running clocks of that rule on the case last longer, counted from the same event and shifted once.
     *
     * @param period the whole length, not what is added
     * @throws Invalid if none runs, or none would end later
     */
    public void extend(ClockRule rule, String caseRef, Period period) {
        List<RunningClock> running = ofCase(caseRef, rule, RunningClock.Status.RUNNING);
        running.forEach(one -> {
            LocalDateTime before = one.due();
            one.last(period, FRANCE);
            new Invalid.Check()
                    .that(one.due().isAfter(before), "data.period", "clock.notLonger")
                    .done();
        });
        new Invalid.Check()
                .that(!running.isEmpty(), "data.period", "clock.noneRuns")
                .done();
    }

    /** Whether a clock of that rule runs on the case and its last moment has passed. */
    public boolean isOver(ClockRule rule, String caseRef) {
        LocalDateTime now = LocalDateTime.now(clock);
        return ofCase(caseRef, rule, RunningClock.Status.RUNNING).stream()
                .anyMatch(one -> one.due().isBefore(now));
    }

    /**
     * Ends the running clocks of that rule.
     *
     * @param by the T- or A-id of what ended them
     * @return how many there were
     */
    public int end(ClockRule rule, String ownerRef, String by) {
        List<RunningClock> running = em.createNamedQuery("RunningClock.runningOf", RunningClock.class)
                .setParameter("ownerRef", ownerRef)
                .setParameter("rule", rule)
                .setParameter("status", RunningClock.Status.RUNNING)
                .getResultList();
        running.forEach(one -> one.end(LocalDate.now(clock), by));
        return running.size();
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
        return em
                .createQuery(
                        "select c from RunningClock c where c.status = :status and c.caseRef in :cases"
                                + " and c.caseRef not in :closed order by c.due, c.id",
                        RunningClock.class)
                .setParameter("status", RunningClock.Status.RUNNING)
                .setParameter("cases", caseRefs)
                .setParameter("closed", access.closedTo())
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(one -> one.row(now))
                .toList();
    }

    /** The clocks that run, next due first, without those of cases that the caller may not know of. */
    public List<ClockRow> running(int first, int size) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<String> closed = access.closedTo();
        return em
                .createQuery(
                        "select c from RunningClock c where c.status = :status and c.caseRef not in :closed"
                                + " order by c.due, c.id",
                        RunningClock.class)
                .setParameter("status", RunningClock.Status.RUNNING)
                .setParameter("closed", closed)
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
        return em.createQuery(
                        "select count(c) from RunningClock c where c.status = :status and c.due < :before"
                                + " and c.caseRef not in :closed",
                        Long.class)
                .setParameter("status", RunningClock.Status.RUNNING)
                .setParameter("before", before)
                .setParameter("closed", access.closedTo())
                .getSingleResult();
    }

    private List<RunningClock> ofCase(String caseRef, ClockRule rule, RunningClock.Status status) {
        return em
                .createNamedQuery("RunningClock.ofCase", RunningClock.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .filter(one -> one.rule() == rule && one.status() == status)
                .toList();
    }
}
