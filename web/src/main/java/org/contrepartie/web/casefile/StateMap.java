package org.contrepartie.web.casefile;

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

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.web.shared.Names;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Step;

/**
 * The way of a case as a picture: every state, every way that the table of the procedure knows between them, and which of them
 * this case went. Where a state stands is design; what leads to it is read from the table.
 */
@Named
@RequestScoped
public class StateMap {

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

    /**
     * A state in the picture.
     *
     * @param x of its middle
     * @param y of its middle
     * @param way {@code done}, {@code now}, {@code next} or {@code later}
     * @param href where a click leads, null where nowhere
     */
    public record Node(CaseState state, int x, int y, String way, String href) {}

    /**
     * A way between two states.
     *
     * @param path in the words of SVG
     * @param kind {@code went}, {@code can} or {@code way}
     */
    public record Edge(String path, String kind) {}

    private record Pair(CaseState from, CaseState to) {}

    @Inject
    private CaseFileView view;

    @Inject
    private HistoryTab history;

    @Inject
    private Names names;

    private final Map<CaseState, Long> entered = new HashMap<>();
    private final Set<Pair> went = new HashSet<>();
    private boolean read;

    /** The states, in the order of the procedure. */
    public List<Node> getNodes() {
        read();
        return Stream.of(CaseState.values()).map(this::node).toList();
    }

    /** The ways that the table knows, those that this case went on top. */
    public List<Edge> getEdges() {
        read();
        CaseState now = view.getSheet().state();
        Set<Pair> known = new LinkedHashSet<>();
        for (Step step : Step.values()) {
            step.to().state().ifPresent(to -> step.from().forEach(from -> known.add(new Pair(from, to))));
        }
        Stream<Edge> open = known.stream()
                .filter(pair -> !went.contains(pair))
                .map(pair -> new Edge(path(pair), pair.from() == now ? "can" : "way"));
        return Stream.concat(open, went.stream().map(pair -> new Edge(path(pair), "went")))
                .toList();
    }

    /** The picture in words, for who does not see it. */
    public String getWords() {
        read();
        return names.of("CaseState", view.getSheet().state().name());
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        for (HistoryRow move : history.getMoves()) {
            CaseState to = CaseState.valueOf(move.to());
            entered.put(to, move.seq());
            if (move.from() != null) {
                went.add(new Pair(CaseState.valueOf(move.from()), to));
            }
        }
    }

    private Node node(CaseState state) {
        CaseState now = view.getSheet().state();
        boolean next = Stream.of(Step.values())
                .anyMatch(step -> step.from().contains(now)
                        && step.to().state().filter(state::equals).isPresent());
        int[] place = PLACES.get(state);
        int y = place[1] * ROW + HALF + 3;
        if (state == now) {
            return new Node(state, place[0], y, "now", "#h" + entered.get(state));
        }
        if (entered.containsKey(state)) {
            return new Node(state, place[0], y, "done", "#h" + entered.get(state));
        }
        return next ? new Node(state, place[0], y, "next", "procedure") : new Node(state, place[0], y, "later", null);
    }

    /** Straight down within a column from row to row, else a curve that leaves and arrives at the sides. */
    private static String path(Pair pair) {
        int[] from = PLACES.get(pair.from());
        int[] to = PLACES.get(pair.to());
        int y1 = from[1] * ROW + HALF + 3;
        int y2 = to[1] * ROW + HALF + 3;
        if (from[0] == to[0] && Math.abs(from[1] - to[1]) == 1) {
            return "M%d %dV%d".formatted(from[0], y1, y2);
        }
        int bend = from[0] == to[0] ? (to[1] > from[1] ? 74 : -74) : 0;
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(
                        from[0],
                        y1,
                        from[0] + bend,
                        y1 + (bend == 0 ? (y2 - y1) / 2 : 10),
                        to[0] + bend,
                        y2 - (bend == 0 ? (y2 - y1) / 2 : 10),
                        to[0],
                        y2);
    }
}
