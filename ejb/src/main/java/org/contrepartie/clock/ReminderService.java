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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.access.StaffService;
import org.contrepartie.shared.CallerContext;

/**
 * Reminds the officer of a case 28, 14, 7 and 3 days before a clock runs out, and tells the head of unit, or who stands in, once
 * it has. A reminder is a row; each is told once, whichever node tells it and however often it tries.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class ReminderService {

    /** Days before the end, the nearest first: who comes late is reminded once, not four times. */
    private static final int[] THRESHOLDS = {3, 7, 14, 28};

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final int MOST = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    /**
     * Tells what is to be told today and was not yet: all of it or, where the node dies, nothing, and then the next run does.
     * Another node waits at the row of the work meanwhile.
     *
     * @return how many reminders are new
     */
    @RolesAllowed(SYSTEM)
    public int remind() {
        em.find(TimedWork.class, TimedWork.REMINDERS, LockModeType.PESSIMISTIC_WRITE)
                .ran(Instant.now(clock));
        LocalDateTime from = LocalDateTime.now(clock);
        int told = untold(Reminder.OVERDUE, LONG_AGO, from).stream()
                .mapToInt(one -> tellOverdue(one))
                .sum();
        for (int days : THRESHOLDS) {
            LocalDateTime until = LocalDate.now(clock).plusDays(days + 1L).atStartOfDay();
            told += untold(days, from, until).stream()
                    .mapToInt(one -> tellNear(one, days))
                    .sum();
            from = until;
        }
        return told;
    }

    /** The clocks that end within those times and of which nobody was told so. The next run sees to what is too much for one. */
    private List<RunningClock> untold(int threshold, LocalDateTime from, LocalDateTime until) {
        return em.createNamedQuery("RunningClock.untold", RunningClock.class)
                .setParameter("threshold", threshold)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    private int tellOverdue(RunningClock one) {
        int officer = access.officerOf(one.caseRef())
                .map(login -> tell(one, Reminder.OVERDUE, login))
                .orElse(0);
        return officer
                + headOf(one).map(head -> tell(one, Reminder.OVERDUE, head)).orElse(0);
    }

    private int tellNear(RunningClock one, int days) {
        return access.officerOf(one.caseRef())
                .or(() -> headOf(one))
                .map(login -> tell(one, days, login))
                .orElse(0);
    }

    private int tell(RunningClock one, int threshold, String login) {
        Reminder.Key key = new Reminder.Key(one.id(), one.due().toLocalDate(), threshold, login);
        if (access.isConflicted(one.caseRef(), login) || em.find(Reminder.class, key) != null) {
            return 0;
        }
        em.persist(new Reminder(key, one.caseRef(), Instant.now(clock)));
        return 1;
    }

    /** The head of the officer's unit, else any; who is away or may not act on the case is stood in for. */
    private Optional<String> headOf(RunningClock one) {
        String unit = access.officerOf(one.caseRef()).flatMap(staff::unitOf).orElse(null);
        return staff.headsOf(unit).stream()
                .flatMap(head -> standing(one, head).stream())
                .findFirst();
    }

    private Optional<String> standing(RunningClock one, String head) {
        boolean there = !staff.isAbsent(head) && !access.isConflicted(one.caseRef(), head);
        return there
                ? Optional.of(head)
                : staff.deputyOf(head).filter(deputy -> !access.isConflicted(one.caseRef(), deputy));
    }

    /** What the caller was reminded of and did not say that he saw, next due first, each clock once. */
    public List<ReminderRow> mine(int size) {
        LocalDateTime now = LocalDateTime.now(clock);
        KnownCases known = access.knownCases();
        List<Object[]> rows = known.in(em.createQuery(
                        "select r, c from Reminder r, RunningClock c where r.clockId = c.id and r.login = :login"
                                + " and r.seenAt is null"
                                + " and c.status = org.contrepartie.clock.RunningClock.Status.RUNNING"
                                + " and cast(c.due as LocalDate) = r.dueOn and " + known.with("r.caseRef")
                                + " order by c.due, c.id, r.threshold",
                        Object[].class))
                .setParameter("login", context.caller().name())
                .setMaxResults(size * (THRESHOLDS.length + 1))
                .getResultList();
        return rows.stream()
                .map(row -> new ReminderRow(((RunningClock) row[1]).row(now), ((Reminder) row[0]).threshold()))
                .collect(Collectors.toMap(
                        row -> row.clock().id(), row -> row, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(size)
                .toList();
    }

    /** The caller saw what he was reminded of. */
    public void see(Long clockId) {
        em.createNamedQuery("Reminder.seeAll")
                .setParameter("clockId", clockId)
                .setParameter("login", context.caller().name())
                .setParameter("at", Instant.now(clock))
                .executeUpdate();
    }
}
