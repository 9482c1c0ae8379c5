package org.contrepartie.casefile;

import java.util.List;
import org.contrepartie.shared.Refusal;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/** The procedure does not allow the step now: it does not start from this state, or a condition is not met. */
public class StepRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Step step;
    private final List<Condition> unmet;

    public StepRefused(Step step, List<Condition> unmet) {
        super("refused: " + step.action() + " " + unmet, step.id());
        this.step = step;
        this.unmet = List.copyOf(unmet);
    }

    public Step step() {
        return step;
    }

    /** What is missing. Empty when the step does not start from the state of the case at all. */
    public List<Condition> unmet() {
        return unmet;
    }
}
