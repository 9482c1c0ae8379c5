package org.contrepartie.procedure;

import org.contrepartie.deadline.Regime;
import org.contrepartie.workflow.Procedure;

/**
 * Under which chapters of Regulation (EU) 2025/2518 a case runs.
 *
 * @param crossBorder whether the case is one of cooperation; while the procedure is not set, whether that is plausible
 */
public record RegimeSheet(Regime regime, Procedure procedure, boolean crossBorder) {}
