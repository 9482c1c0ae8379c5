package org.contrepartie.scheme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A promise of the company as it is logged.
 *
 * @param words what was promised, in the words of the source
 * @param origin where it was promised: the label of a claim or statement ({@code S4.a}) or of an exhibit; null while unknown
 * @param owner login of who looks whether it is kept
 * @param dueOn when he looks at the latest, inclusive
 */
public record PromiseForm(SchemePromise.Kind kind, String words, String origin, String owner, LocalDate dueOn)
        implements Serializable {

    /**
     * That somebody looked whether it was kept.
     *
     * @param exhibit label of the exhibit that shows it, or null
     * @param nextDue when it is looked at again, inclusive: where it stays open
     */
    public record Check(SchemePromise.Outcome outcome, String reason, String exhibit, LocalDate nextDue) {}
}
