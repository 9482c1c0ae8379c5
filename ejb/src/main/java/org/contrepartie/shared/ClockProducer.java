package org.contrepartie.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The one clock of the house, in the time zone of the authority (setting {@code contrepartie.zone}, else Paris).
 *
 * <p>A rehearsal of what the law brings later lets it run ahead by whole days (setting {@code contrepartie.clock.ahead}, by ISO
 * 8601: {@code P150D}); never where real cases are.
 */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        Clock today = Clock.system(ZoneId.of(System.getProperty("contrepartie.zone", "Europe/Paris")));
        return Clock.offset(today, Duration.parse(System.getProperty("contrepartie.clock.ahead", "PT0S")));
    }
}
