package org.contrepartie.web.shared;

import static java.util.Map.entry;
import static org.contrepartie.workflow.CaseState.ADMISSIBILITY;
import static org.contrepartie.workflow.CaseState.CLOSED;
import static org.contrepartie.workflow.CaseState.COMPETENCE;
import static org.contrepartie.workflow.CaseState.COMPLIANCE;
import static org.contrepartie.workflow.CaseState.DECIDED;
import static org.contrepartie.workflow.CaseState.DISPUTE;
import static org.contrepartie.workflow.CaseState.DRAFT_DECISION;
import static org.contrepartie.workflow.CaseState.EARLY_RESOLUTION;
import static org.contrepartie.workflow.CaseState.FORMAL_NOTICE;
import static org.contrepartie.workflow.CaseState.INTAKE;
import static org.contrepartie.workflow.CaseState.INVESTIGATION;
import static org.contrepartie.workflow.CaseState.PRELIMINARY_FINDINGS;
import static org.contrepartie.workflow.CaseState.SUSPENDED;
import static org.contrepartie.workflow.CaseState.TRANSFERRED;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Step;

/** The states of a case as a picture. Where one stands is design; what leads to it is read from the table of the procedure. */
public final class StatePicture {

    /** From more states than this a step is open nearly everywhere: it is told in words, and drawn by nobody. */
    private static final int NEARLY_EVERYWHERE = 7;

    private static final int LEFT = 58;
    private static final int MIDDLE = 174;
    private static final int RIGHT = 290;
    private static final int ROW = 54;
    private static final int HALF = 15;

    private static final Map<CaseState, int[]> PLACES = new EnumMap<>(Map.ofEntries(
            entry(INTAKE, new int[] {MIDDLE, 0}),
            entry(ADMISSIBILITY, new int[] {MIDDLE, 1}),
            entry(TRANSFERRED, new int[] {LEFT, 2}),
            entry(COMPETENCE, new int[] {MIDDLE, 2}),
            entry(EARLY_RESOLUTION, new int[] {RIGHT, 2}),
            entry(FORMAL_NOTICE, new int[] {LEFT, 3}),
            entry(INVESTIGATION, new int[] {MIDDLE, 3}),
            entry(SUSPENDED, new int[] {RIGHT, 3}),
            entry(PRELIMINARY_FINDINGS, new int[] {MIDDLE, 4}),
            entry(DISPUTE, new int[] {LEFT, 5}),
            entry(DRAFT_DECISION, new int[] {MIDDLE, 5}),
            entry(DECIDED, new int[] {MIDDLE, 6}),
            entry(COMPLIANCE, new int[] {LEFT, 6}),
            entry(CLOSED, new int[] {MIDDLE, 7})));

    /** A way between two states. */
    public record Way(CaseState from, CaseState to) {}

    private StatePicture() {}

    /** The ways that the table knows, but for what is open nearly everywhere. */
    public static Set<Way> ways() {
        Set<Way> ways = new LinkedHashSet<>();
        for (Step step : Step.values()) {
            if (!isNearlyEverywhere(step)) {
                step.from().forEach(from -> step.to().ever().forEach(to -> ways.add(new Way(from, to))));
            }
        }
        return ways;
    }

    /** Whether the step is open in so many states that no way of it is drawn. */
    public static boolean isNearlyEverywhere(Step step) {
        return step.from().size() > NEARLY_EVERYWHERE;
    }

    /** The middle of a state. */
    public static int x(CaseState state) {
        return PLACES.get(state)[0];
    }

    /** The middle of a state. */
    public static int y(CaseState state) {
        return PLACES.get(state)[1] * ROW + HALF + 3;
    }

    /** Straight down within a column from row to row, else a curve that leaves and arrives at the sides; in the words of SVG. */
    public static String path(Way way) {
        int row1 = PLACES.get(way.from())[1];
        int row2 = PLACES.get(way.to())[1];
        int x1 = x(way.from());
        int x2 = x(way.to());
        int y1 = y(way.from());
        int y2 = y(way.to());
        if (x1 == x2 && Math.abs(row1 - row2) == 1) {
            return "M%d %dV%d".formatted(x1, y1, y2);
        }
        int bend = x1 == x2 ? (row2 > row1 ? 74 : -74) : 0;
        int down = bend == 0 ? (y2 - y1) / 2 : 10;
        return "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1 + down, x2 + bend, y2 - down, x2, y2);
    }
}
