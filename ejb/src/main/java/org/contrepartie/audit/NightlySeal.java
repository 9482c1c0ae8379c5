package org.contrepartie.audit;

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
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contrepartie.shared.Role;

/**
 * Has each day sealed when it is over, and the days that were missed at the next start. Every node looks every hour; the row
 * of the day sees to it that it is sealed once.
 */
@Singleton
@Startup
@RunAs(Role.Names.SYSTEM)
public class NightlySeal {

    private static final System.Logger LOG = System.getLogger(NightlySeal.class.getName());
    private static final long AFTER_START = 30_000;
    private static final long EVERY_HOUR = 3_600_000;

    @Resource
    private TimerService timers;

    @EJB
    private SealingService sealing;

    @Inject
    private TimeStamps stamps;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(AFTER_START, EVERY_HOUR, new TimerConfig("seal", false));
    }

    /** A day that cannot be sealed stops the days after it: the next hour tries again. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void night() {
        try {
            sealing.due().forEach(sealing::seal);
            for (LocalDate day : sealing.unstamped()) {
                sealing.keep(day, stamps.sign(sealing.rootOf(day)));
            }
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "the daily seal: tried again in an hour", failed);
        }
    }
}
