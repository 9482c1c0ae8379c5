package org.contrepartie.decision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.RulePack;

/**
 * The most that a fine, or a penalty a day, may come to from that day on.
 *
 * @param pack null where it applies under every pack
 * @param track null where it applies on every track
 * @param tier null where it applies to every tier
 * @param percent of the turnover of an undertaking, null where none counts
 */
public record MaximumRow(
        RulePack pack,
        Decision.Track track,
        Measure.Kind measure,
        Tier tier,
        LocalDate from,
        Money fixed,
        BigDecimal percent,
        CapRow.Origin origin)
        implements Serializable {

    /** Every row there is, in the order of the file. */
    public static List<MaximumRow> all() {
        return LegalMaxima.all();
    }
}
