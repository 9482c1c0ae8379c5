package org.contrepartie.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.NeedToKnow;
import org.contrepartie.access.ServiceRights;
import org.contrepartie.shared.Role;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Step;

/** The matrix of rights: what on the left, each role a column. Read from the procedure, the need to know and the services. */
@Named
@RequestScoped
public class RightsView {

    @EJB
    private ServiceRights services;

    private List<Part> parts;

    /**
     * One line of the matrix.
     *
     * @param words key of its sentence, null for a service, which has a name only
     * @param name its line in the table, or what the service is called
     * @param roles whose right it is
     * @param sometimes whose it is on some cases only
     */
    public record Row(String words, String name, Set<Role> roles, Set<Role> sometimes) {

        /** {@code YES}, {@code SOMETIMES}, or null where the role has no such right. */
        public String of(Role role) {
            if (roles.contains(role)) {
                return "YES";
            }
            return sometimes.contains(role) ? "SOMETIMES" : null;
        }
    }

    /**
     * The services of a package.
     *
     * @param name of the package
     */
    public record Part(String name, List<Row> rows) {}

    /** Everybody who may act at all, in the order of the roles. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Who knows of which case. */
    public List<Row> getLines() {
        return Stream.of(NeedToKnow.values())
                .map(line -> new Row("NeedToKnow." + line, null, line.roles(), Set.of()))
                .toList();
    }

    /** The steps of the procedure. */
    public List<Row> getSteps() {
        return Stream.of(Step.values())
                .map(step -> new Row(
                        "Step." + step, step.id(), always(step), step.by().ever()))
                .toList();
    }

    /** The acts that are not steps. */
    public List<Row> getActs() {
        return Stream.of(Act.values())
                .map(act -> new Row("Act." + act, act.id(), act.by(), Set.of()))
                .toList();
    }

    /** The services, package by package; what only other services call is left out. */
    public List<Part> getParts() {
        if (parts == null) {
            Map<String, List<Row>> byPart = services.all().stream()
                    .filter(one -> !one.inner())
                    .collect(Collectors.groupingBy(
                            ServiceRights.Row::part,
                            TreeMap::new,
                            Collectors.mapping(
                                    one -> new Row(null, one.service() + "." + one.deed(), one.roles(), Set.of()),
                                    Collectors.toList())));
            parts = byPart.entrySet().stream()
                    .map(entry -> new Part(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(Part::name))
                    .toList();
        }
        return parts;
    }

    /** The roles that take it whatever the case. */
    private static Set<Role> always(Step step) {
        return step.by().occasion().isEmpty() ? step.by().usual() : Set.of();
    }
}
