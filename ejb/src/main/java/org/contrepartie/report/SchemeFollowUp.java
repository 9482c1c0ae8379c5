package org.contrepartie.report;

import java.util.List;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.PromiseRow;

/**
 * What was promised about a scheme and what was said of it.
 *
 * @param promises of the company, each with whether somebody found it kept
 * @param positions of authorities: general reminders and the like, no finding
 */
public record SchemeFollowUp(List<PromiseRow> promises, List<PositionForm> positions) {

    public static final SchemeFollowUp NONE = new SchemeFollowUp(List.of(), List.of());

    public SchemeFollowUp {
        promises = List.copyOf(promises);
        positions = List.copyOf(positions);
    }
}
