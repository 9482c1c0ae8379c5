package org.contrepartie.decision;

import java.time.LocalDate;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Period.Unit;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.RulePack;

/**
 * How long the respondent may take to answer the preliminary findings (D12): in France one month, longer for a reason; elsewhere
 * three to six weeks as a whole.
 *
 * <p>Source: 2025/2518 19(5); FR decree 2019-536.
 */
final class HearingPeriod {

    private static final int LEAST_WEEKS = 3;
    private static final int MOST_WEEKS = 6;

    private HearingPeriod() {}

    /**
     * Lets a period pass that the law allows.
     *
     * @param notifiedOn the day from which it counts
     * @param whole from that day, not what is added
     * @throws Invalid if the law does not allow it
     */
    static void check(RulePack pack, LocalDate notifiedOn, Period whole) {
        LocalDate last = plus(notifiedOn, whole);
        if (pack == RulePack.FR) {
            new Invalid.Check()
                    .that(!last.isBefore(notifiedOn.plusMonths(1)), "data.period", "hearing.shorterThanAMonth")
                    .done();
            return;
        }
        boolean within =
                !last.isBefore(notifiedOn.plusWeeks(LEAST_WEEKS)) && !last.isAfter(notifiedOn.plusWeeks(MOST_WEEKS));
        new Invalid.Check()
                .that(within, "data.period", "hearing.threeToSixWeeks")
                .done();
    }

    private static LocalDate plus(LocalDate day, Period period) {
        Unit unit = period.unit();
        return switch (unit) {
            case DAYS, WORKING_DAYS -> day.plusDays(period.length());
            case WEEKS -> day.plusWeeks(period.length());
            case MONTHS -> day.plusMonths(period.length());
            case YEARS -> day.plusYears(period.length());
            case HOURS -> day;
        };
    }
}
