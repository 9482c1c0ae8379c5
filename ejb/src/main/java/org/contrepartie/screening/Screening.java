package org.contrepartie.screening;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.terms.Taxon;

/**
 * What the lexicon suggests for a text.
 *
 * @param language the language the text was read in; of most of its words where it has several
 * @param edition of the lexicon
 * @param suggestions in the order of the text
 * @param told what it says beside the elements, in the order of the text
 * @param missing what a whole document should say and does not; empty where only a passage was sent
 */
public record Screening(
        Language language, String edition, List<Suggestion> suggestions, List<Told> told, List<Information> missing)
        implements Serializable {

    /** What is sent: a passage of terms, or a whole document, which may also miss something. */
    public enum Scope {
        PASSAGE,
        DOCUMENT
    }

    /** What a document must tell the person. Source: GDPR 13(1)-(2). */
    public enum Information {
        /** Who the controller is. Source: GDPR 13(1)(a). */
        CONTROLLER,
        /** That consent can be withdrawn. Source: GDPR 13(2)(c). */
        WITHDRAWAL,
        /** How long the data are kept. Source: GDPR 13(2)(a). */
        RETENTION
    }

    public Screening {
        suggestions = List.copyOf(suggestions);
        told = List.copyOf(told);
        missing = List.copyOf(missing);
    }

    /** Whether an element is suggested anywhere; E24 where something is missing. */
    public boolean suggests(Taxon taxon) {
        return taxon == Taxon.E24
                ? !missing.isEmpty()
                : suggestions.stream().anyMatch(suggestion -> suggestion.taxon() == taxon);
    }

    /** The values told of a kind, each once, in the order of the text. */
    public List<String> values(Told.Kind kind) {
        return told.stream()
                .filter(one -> one.kind() == kind)
                .map(Told::value)
                .distinct()
                .toList();
    }
}
