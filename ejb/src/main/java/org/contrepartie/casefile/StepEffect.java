package org.contrepartie.casefile;

import java.util.Set;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** What a step leaves behind besides the new state. Runs in the act's transaction, before the trail entry. */
public interface StepEffect {

    /** The steps that have this effect. */
    Set<Step> of();

    /**
     * Does it. The case has its new state already.
     *
     * @param given what was handed in with the step, looked at already
     */
    void on(Step step, CaseFile file, Given given);
}
