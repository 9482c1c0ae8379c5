/**
 * The case: its state, its head, its open questions. And the two ports by which other packages take part in the procedure.
 *
 * <p>Decisions: the state changes in {@link org.contrepartie.casefile.CaseFile#take} and nowhere else. What a condition asks is
 * answered by a {@link org.contrepartie.casefile.FactsSource}, what a step leaves behind is done by a
 * {@link org.contrepartie.casefile.StepEffect}; both are found by CDI and run in the act's transaction, before the trail
 * entry. The adapters for packages that the case stands upon (access, complaint, letter, clock) lie here or in
 * {@code procedure}, because those packages must not know the case.
 */
package org.contrepartie.casefile;
