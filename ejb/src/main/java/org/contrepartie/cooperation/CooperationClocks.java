package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseRegime;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;

/** Starts the clocks of cooperation, where the regime of the case has them. */
@Dependent
class CooperationClocks {

    @Inject
    private CaseRegime regimes;

    @EJB
    private ClockService clocks;

    /** That clock runs on the case, counted from that day; nothing happens where no law brings it. */
    void open(ClockRule rule, CaseFile file, LocalDate event) {
        if (regimes.allows(rule, file)) {
            clocks.start(rule, file.reference(), file.reference(), event);
        }
    }
}
