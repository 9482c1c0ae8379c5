package org.contrepartie.procedure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.workflow.RulePack;

/**
 * A period that national law fixes, from that day on.
 *
 * @param checked whether counsel has compared it with the text
 */
public record NationalPeriod(
        RulePack pack, ClockRule rule, LocalDate from, Period period, String source, boolean checked)
        implements Serializable {

    /** Every row there is, in the order of the file. */
    public static List<NationalPeriod> all() {
        return NationalPeriods.ROWS;
    }
}
