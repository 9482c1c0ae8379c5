package org.contrepartie.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the house, in the time zone of the authority (setting {@code contrepartie.zone}, else Paris). */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        return Clock.system(ZoneId.of(System.getProperty("contrepartie.zone", "Europe/Paris")));
    }
}
