package org.contrepartie.screening;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What the screener looks for: rows, and the named lists that their expressions use.
 *
 * @param edition named in every suggestion
 * @param lists by language
 */
public record Lexicon(String edition, Map<Language, Map<String, List<String>>> lists, List<LexiconRow> rows)
        implements Serializable {

    public Lexicon {
        lists = Map.copyOf(lists);
        rows = List.copyOf(rows);
    }
}
