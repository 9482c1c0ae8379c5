package org.contrepartie.casefile;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.evidence.Weight;

/**
 * A fact as it is written down.
 *
 * @param words one statement of fact, without its legal meaning
 * @param supports the exhibits it rests on, each once
 */
public record FactForm(String words, CaseFact.Status status, List<Support> supports) implements Serializable {

    public FactForm {
        supports = List.copyOf(supports);
    }

    /**
     * An exhibit that a fact rests on.
     *
     * @param exhibit its number within the case
     * @param weight for whom it speaks in this fact; the same exhibit may speak otherwise in another
     */
    public record Support(int exhibit, Weight weight) implements Serializable {}
}
