package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.access.StaffService;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.decision.ReviewedCell;
import org.contrepartie.statement.Cell;

/** What the reviewers said to the cells of the matrix, on the case whose page it is, else on every case about the scheme. */
@Named
@RequestScoped
public class ReviewedView {

    @Inject
    private ReviewService review;

    @Inject
    private StaffService staff;

    private final Map<String, List<ReviewedCell>> cells = new LinkedHashMap<>();

    /**
     * What was said to a cell.
     *
     * @param caseRef empty on the page of the scheme itself
     */
    public List<ReviewedCell> of(String scheme, String caseRef, Cell cell) {
        if (cell == null || cell.number() == null) {
            return List.of();
        }
        return cells.computeIfAbsent(scheme, review::cells).stream()
                .filter(one -> one.number() == cell.number())
                .filter(one ->
                        caseRef == null || caseRef.isEmpty() || one.caseRef().equals(caseRef))
                .toList();
    }

    /** The name of who spoke last. */
    public String nameOf(PointRow.Word word) {
        return staff.nameOf(word.login());
    }

    /** How it stands, at a glance. */
    public String tone(PointRow.Status status) {
        return switch (status) {
            case AGREED -> "ok";
            case RETURNED -> "danger";
            case OPEN, CORRECTED, CHANGED -> "warn";
        };
    }

    /** The sign beside it. */
    public String icon(PointRow.Status status) {
        return status == PointRow.Status.AGREED ? "check" : "warn";
    }
}
