package org.contrepartie.decision;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.shared.Invalid;

/**
 * An allegation as it is written down.
 *
 * @param words what the respondent may have done, as a possibility and not as a finding
 * @param provisions the legal basis; may still be missing from a draft
 * @param facts numbers of the facts that it rests on
 * @param exhibits numbers of the exhibits that it rests on
 */
public record AllegationForm(
        String words, String provisions, Set<Integer> facts, Set<Integer> exhibits, LegalReasoning reasoning)
        implements Serializable {

    public AllegationForm {
        words = words == null ? null : words.strip();
        provisions = provisions == null ? "" : provisions.strip();
        facts = new TreeSet<>(facts);
        exhibits = new TreeSet<>(exhibits);
    }

    /** Words and legal basis, nothing else yet. */
    static AllegationForm sketch(String words, String provisions) {
        return new AllegationForm(words, provisions, Set.of(), Set.of(), LegalReasoning.NONE);
    }

    /** Looks at the words; what is on file knows the service. */
    Invalid.Check check() {
        Invalid.Check check = new Invalid.Check().text("text", words, 2000).atMost("provisions", provisions, 500);
        reasoning.check(check);
        return check;
    }
}
