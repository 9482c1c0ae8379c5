package org.contrepartie.casefile;

import java.util.List;
import org.contrepartie.shared.Refusal;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;

/** The procedure does not allow the act now: the case is closed, or a condition is not met. */
public class ActRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final List<Condition> unmet;

    public ActRefused(Act act, List<Condition> unmet) {
        super("refused: " + act.action() + " " + unmet, act.id());
        this.unmet = List.copyOf(unmet);
    }

    /** What is missing. Empty when the case is closed. */
    public List<Condition> unmet() {
        return unmet;
    }
}
