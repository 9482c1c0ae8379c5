package org.contrepartie.decision;

import java.io.Serializable;
import org.contrepartie.shared.Invalid;

/**
 * How the authority gets from the law to its view of one allegation, part by part; null is not written yet.
 *
 * @param rule what the law asks
 * @param facts how the facts meet it
 * @param argument what the respondent says against it
 * @param reasoning why it convinces or not
 * @param conclusion what follows
 */
public record LegalReasoning(String rule, String facts, String argument, String reasoning, String conclusion)
        implements Serializable {

    public static final LegalReasoning NONE = new LegalReasoning(null, null, null, null, null);

    public LegalReasoning {
        rule = stripped(rule);
        facts = stripped(facts);
        argument = stripped(argument);
        reasoning = stripped(reasoning);
        conclusion = stripped(conclusion);
    }

    private static String stripped(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    void check(Invalid.Check check) {
        check.atMost("reasoning.rule", rule, 4000)
                .atMost("reasoning.facts", facts, 4000)
                .atMost("reasoning.argument", argument, 4000)
                .atMost("reasoning.reasoning", reasoning, 8000)
                .atMost("reasoning.conclusion", conclusion, 4000);
    }
}
