package org.contrepartie.decision;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.casefile.CaseRow;

/**
 * What of the legal review of one case waits for somebody.
 *
 * @param points in the order of the case, none of them agreed as it stands
 * @param all how many points the case has
 */
public record ReviewQueue(CaseRow file, List<PointRow> points, int all) implements Serializable {

    public ReviewQueue {
        points = List.copyOf(points);
    }
}
