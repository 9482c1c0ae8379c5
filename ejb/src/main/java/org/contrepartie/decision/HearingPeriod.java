package org.contrepartie.decision;

import java.time.LocalDate;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.RulePack;

/**
 * How long the respondent may take to answer the preliminary findings (D12): in France one month, longer for a reason; elsewhere
 * three to six weeks as a whole.
 *
 * <p>Source: 2025/2518 19(5); FR decree 2019-536.
 */
final class HearingPeriod {

    private HearingPeriod() {}

    /**
     * Lets a period pass that the law allows.
     *
     * @param notifiedOn the day from which it counts
     * @param whole from that day, not what is added
     * @throws Invalid if the law does not allow it
     */
    static void check(RulePack pack, LocalDate notifiedOn, Period whole) {
        if (pack == RulePack.FR) {
            new Invalid.Check()
                    .that(
                            !whole.plainlyFrom(notifiedOn).isBefore(notifiedOn.plusMonths(1)),
                            "data.period",
                            "hearing.shorterThanAMonth")
                    .done();
            return;
        }
        new Invalid.Check()
                .that(
                        ClockRule.D12.extension().allowsWhole(notifiedOn, whole),
                        "data.period",
                        "hearing.threeToSixWeeks")
                .done();
    }
}
