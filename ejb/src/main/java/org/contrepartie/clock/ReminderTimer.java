package org.contrepartie.clock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contrepartie.shared.Role;

/**
 * Has the reminders told every hour, on each node: not the timer but the row of the work and the keys of the reminders see to it
 * that each is told once. So nothing is lost where a node dies, and no node has to know of another. The setting {@code
 * contrepartie.reminders.every} says another interval, by ISO 8601, for who will not wait an hour to see it.
 */
@Singleton
@Startup
@RunAs(Role.Names.SYSTEM)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final long AFTER_START = 90_000;
    private static final String SETTING = "contrepartie.reminders.every";

    @Resource
    private TimerService timers;

    @EJB
    private ReminderService reminders;

    @PostConstruct
    void begin() {
        long every = every(System.getProperty(SETTING, "PT1H"));
        timers.createIntervalTimer(Math.min(AFTER_START, every), every, new TimerConfig("reminders", false));
    }

    /**
     * The interval in milliseconds.
     *
     * @throws IllegalStateException naming the setting, if it is no duration of at least a second
     */
    static long every(String said) {
        try {
            Duration every = Duration.parse(said);
            if (every.compareTo(Duration.ofSeconds(1)) >= 0) {
                return every.toMillis();
            }
        } catch (DateTimeParseException unread) {
            LOG.log(Level.FINE, SETTING, unread);
        }
        throw new IllegalStateException(
                SETTING + " is \"" + said + "\", which is no duration of ISO 8601 of at least a second, such as PT1H");
    }

    /** A run that fails is rolled back whole; the next does its work. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tell() {
        try {
            reminders.remind();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "reminders: tried again with the next run", failed);
        }
    }
}
