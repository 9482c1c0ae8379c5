package org.contrepartie.casefile;

import org.contrepartie.workflow.CaseFacts;

/**
 * Answers one part of {@link CaseFacts} about a case.
 *
 * @param <F> the part: one of the interfaces that {@link CaseFacts} is put together from
 */
public interface FactsSource<F> {

    /** Which part this source answers. Each part has exactly one source. */
    Class<F> part();

    /** The answers, as the case shows them now, in the act's transaction. */
    F about(CaseFile file);
}
