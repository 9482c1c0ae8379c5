package org.contrepartie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.shared.Role;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/** The page of rights: who may take which step, read from the procedure itself. */
@Named
@RequestScoped
public class RolesView {

    /**
     * One line of the procedure, as the page shows it.
     *
     * @param step names the sentence
     * @param id line of the table
     * @param from states it leaves, empty for a step that opens a case
     * @param to state it reaches
     * @param roles who may take it
     * @param conditions what must be on file
     * @param source where the rule stands
     */
    public record Row(
            Step step,
            String id,
            List<CaseState> from,
            CaseState to,
            List<Role> roles,
            List<Condition> conditions,
            String source) {}

    /** The procedure, line by line. */
    public List<Row> getRows() {
        return Stream.of(Step.values())
                .map(step -> new Row(
                        step,
                        step.id(),
                        inOrder(step.from()),
                        step.to(),
                        inOrder(step.by()),
                        step.conditions(),
                        step.source()))
                .toList();
    }

    /** Every role there is. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    private static <E extends Enum<E>> List<E> inOrder(Set<E> constants) {
        return constants.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
