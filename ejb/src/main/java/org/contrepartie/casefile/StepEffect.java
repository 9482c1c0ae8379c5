package org.contrepartie.casefile;

import java.util.Set;
import org.contrepartie.workflow.Step;

/** What a step leaves behind besides the new state. Runs in the act's transaction, before the trail entry. */
public interface StepEffect {

    /** The steps that have this effect. */
    Set<Step> of();

    /** Does it. */
    void on(Step step, CaseFile file);
}
