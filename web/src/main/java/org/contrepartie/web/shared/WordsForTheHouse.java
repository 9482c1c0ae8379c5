package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.contrepartie.report.HouseWords;

/** Brings the words of the portal to the documents that leave without a person at a page: letters by e-mail. */
@ApplicationScoped
public class WordsForTheHouse {

    @Inject
    private HouseWords house;

    @Inject
    private Clock clock;

    void bring(@Observes @Initialized(ApplicationScoped.class) Object started) {
        house.bring(language -> ReportWords.in(language, clock.getZone()));
    }
}
