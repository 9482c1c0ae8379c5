package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.StatePicture;
import org.contrepartie.web.shared.StatePicture.Way;
import org.contrepartie.workflow.CaseState;

/**
 * The way of a case as a picture: every state, every way that the table of the procedure knows between them, and which of them
 * this case went. Where a state stands is design; what leads to it is read from the table.
 */
@Named
@RequestScoped
public class StateMap {

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

    @Inject
    private CaseFileView view;

    @Inject
    private HistoryTab history;

    @Inject
    private Names names;

    private final Map<CaseState, Long> entered = new HashMap<>();
    private final Set<Way> went = new HashSet<>();
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
        Stream<Edge> open = StatePicture.ways().stream()
                .filter(way -> !went.contains(way))
                .map(way -> new Edge(StatePicture.path(way), way.from() == now ? "can" : "way"));
        return Stream.concat(open, went.stream().map(way -> new Edge(StatePicture.path(way), "went")))
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
                went.add(new Way(CaseState.valueOf(move.from()), to));
            }
        }
    }

    private Node node(CaseState state) {
        CaseState now = view.getSheet().state();
        boolean next = StatePicture.ways().contains(new Way(now, state));
        int x = StatePicture.x(state);
        int y = StatePicture.y(state);
        if (state == now) {
            return new Node(state, x, y, "now", "#h" + entered.get(state));
        }
        if (entered.containsKey(state)) {
            return new Node(state, x, y, "done", "#h" + entered.get(state));
        }
        return next ? new Node(state, x, y, "next", "procedure") : new Node(state, x, y, "later", null);
    }
}
