package org.contrepartie.procedure;

import java.io.Serializable;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.workflow.Step;

/** A case that nothing holds back but the will of whoever is asked: a step of his roles with all its conditions met. */
public record WaitingStep(CaseRow file, Step step) implements Serializable {}
