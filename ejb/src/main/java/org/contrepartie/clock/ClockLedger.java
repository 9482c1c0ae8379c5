package org.contrepartie.clock;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.deadline.Reckoning;
import org.contrepartie.deadline.Standstill;
import org.contrepartie.shared.CallerContext;

/** Where clocks get their dates, and nowhere else: each is an event that stays. */
@Dependent
public class ClockLedger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HouseCalendars calendars;

    @EJB
    private CallerContext context;

    /** Starts a clock. The event is written first: the database lets no clock stand without one. */
    RunningClock open(NewClock wanted, Reckoning reckoning) {
        Long id = nextId();
        Reckoned reckoned = in(wanted.calendar(), reckoning);
        em.persist(event(new ClockEvent.Key(id, 1), ClockEvent.Kind.STARTED, null, reckoned, null));
        RunningClock started = new RunningClock(id, wanted, reckoned);
        em.persist(started);
        return started;
    }

    /** The clock is reckoned anew, for that reason, in that calendar. */
    void again(RunningClock one, ClockEvent.Kind kind, String reason, Reckoning reckoning, String calendar) {
        note(one, kind, reason, in(calendar, reckoning), null);
    }

    /** The clock stands still from today on; its date stays for now. */
    void pause(RunningClock one, String reason) {
        note(one, ClockEvent.Kind.PAUSED, reason, new Reckoned(reckoning(one), one.calendar(), one.computed()), null);
    }

    /** The clock goes on today and ends as much later as it stood. */
    void goOn(RunningClock one, LocalDate stopped, String reason) {
        Standstill still = new Standstill(stopped, LocalDate.now(clock));
        Reckoning longer = one.reckoning(standstills(one, Optional.of(still)));
        note(one, ClockEvent.Kind.RESUMED, reason, in(one.calendar(), longer), still);
    }

    /** All that the date of a clock follows from, as it stands. */
    Reckoning reckoning(RunningClock one) {
        return one.reckoning(standstills(one, Optional.empty()));
    }

    /** What happened to a clock, from its start. */
    List<ClockEvent> events(RunningClock one) {
        return em.createNamedQuery("ClockEvent.of", ClockEvent.class)
                .setParameter("clockId", one.id())
                .getResultList();
    }

    private Reckoned in(String calendar, Reckoning reckoning) {
        return new Reckoned(reckoning, calendar, reckoning.in(calendars.of(calendar)));
    }

    private void note(RunningClock one, ClockEvent.Kind kind, String reason, Reckoned reckoned, Standstill still) {
        em.persist(event(new ClockEvent.Key(one.id(), one.nextSeq()), kind, reason, reckoned, still));
        one.show(reckoned);
    }

    private ClockEvent event(
            ClockEvent.Key key, ClockEvent.Kind kind, String reason, Reckoned reckoned, Standstill still) {
        return new ClockEvent(key, kind, Instant.now(clock), context.caller().name(), reason, reckoned, still);
    }

    private List<Standstill> standstills(RunningClock one, Optional<Standstill> more) {
        return Stream.concat(events(one).stream().flatMap(event -> event.standstill().stream()), more.stream())
                .toList();
    }

    /** The event is written before its clock, so the clock's id is asked for and not given by the mapping. */
    private Long nextId() {
        Object next =
                em.createNativeQuery("select nextval('running_clock_seq')").getSingleResult();
        return ((Number) next).longValue();
    }
}
