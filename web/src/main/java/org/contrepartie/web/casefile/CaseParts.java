package org.contrepartie.web.casefile;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of the case page, each with an address of its own, in groups: so no row of tabs wraps.
 *
 * @param name of the group, in the bundles under {@code casefile_group}
 * @param parts the first is shown where only the group is chosen
 */
public record CaseParts(String name, List<String> parts) {

    /** All of them, in the order in which a case is worked on. */
    static final List<CaseParts> ALL = List.of(
            new CaseParts("file", List.of("overview", "complaints", "tasks", "team", "rights")),
            new CaseParts("scheme", List.of("offers", "clauses", "statements", "matrix", "conformity")),
            new CaseParts("proof", List.of("exhibits", "facts", "allegations", "hearing")),
            new CaseParts("procedure", List.of("procedure", "clocks", "letters", "cooperation")),
            new CaseParts("decision", List.of("review", "decision", "measures", "report")));

    /** What belongs to the scheme that the case is about. */
    static final List<String> OF_SCHEME = List.of("offers", "clauses", "statements", "matrix", "conformity");

    static boolean isPart(String name) {
        return all().anyMatch(name::equals);
    }

    static CaseParts groupOf(String part) {
        return ALL.stream()
                .filter(group -> group.parts.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> all() {
        return ALL.stream().flatMap(group -> group.parts.stream());
    }
}
