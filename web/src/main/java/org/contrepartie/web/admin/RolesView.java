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
import org.contrepartie.workflow.Occasion;
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
     * @param to the key of where it leads: a state, or a rule that finds it
     * @param roles who takes it
     * @param occasion when somebody else takes it, null where never
     * @param instead who takes it then
     * @param conditions what must be on file
     * @param source where the rule stands
     */
    public record Row(
            Step step,
            String id,
            List<CaseState> from,
            String to,
            List<Role> roles,
            Occasion occasion,
            List<Role> instead,
            List<Condition> conditions,
            String source) {}

    /** The procedure, line by line. */
    public List<Row> getRows() {
        return Stream.of(Step.values())
                .map(step -> new Row(
                        step,
                        step.id(),
                        inOrder(step.from()),
                        step.to().name(),
                        inOrder(step.by().usual()),
                        step.by().occasion().orElse(null),
                        inOrder(step.by().instead()),
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
