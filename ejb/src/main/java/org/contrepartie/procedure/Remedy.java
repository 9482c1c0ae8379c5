package org.contrepartie.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.workflow.RulePack;

/**
 * The way to court against what the authority decides.
 *
 * <p>Source: GDPR 78; national law for the period.
 *
 * @param pack the rules that the authority works under
 * @param period from the notification on; empty where no national law is known
 */
public record Remedy(RulePack pack, Optional<Period> period) {

    /** Under the law of that day. */
    public static Remedy on(LocalDate day) {
        RulePack pack = RulePack.inForce();
        return new Remedy(pack, NationalPeriods.of(pack, ClockRule.D17, day));
    }
}
