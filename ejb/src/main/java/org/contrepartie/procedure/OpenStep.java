package org.contrepartie.procedure;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/**
 * A step that is the caller's from here.
 *
 * @param unmet what is still missing; empty when nothing but his will is
 */
public record OpenStep(Step step, List<Condition> unmet) implements Serializable {}
