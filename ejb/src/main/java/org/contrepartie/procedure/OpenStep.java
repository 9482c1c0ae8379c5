package org.contrepartie.procedure;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/**
 * A step that is the caller's from here.
 *
 * @param leadsTo the state that it gives this case
 * @param unmet what is still missing; empty when nothing but his will is
 */
public record OpenStep(Step step, CaseState leadsTo, List<Condition> unmet) implements Serializable {}
