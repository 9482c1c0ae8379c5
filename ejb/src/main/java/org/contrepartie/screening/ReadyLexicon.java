package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lexicon made ready: one vocabulary for all languages, and for each word of a language the rows that begin with it. */
final class ReadyLexicon {

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final int topical;
    private final Map<Language, ReadyRow[][]> byFirstWord = new EnumMap<>(Language.class);

    /** @throws UnreadableExpression naming the first expression that cannot be read */
    ReadyLexicon(Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<LexiconRow, ExpressionReader.Parts> read = new java.util.LinkedHashMap<>();
        Set<String> entries = new HashSet<>();
        for (LexiconRow row : lexicon.rows()) {
            ExpressionReader.Parts parts =
                    new ExpressionReader(lexicon.lists().get(row.language())).read(row.expression());
            read.put(row, parts);
            tell(parts, entries);
        }
        this.vocabulary = new Vocabulary(new java.util.TreeSet<>(entries));
        this.topical = lexicon.rows().stream()
                .filter(row -> row.part() == LexiconRow.Part.TOPICS)
                .mapToInt(ReadyRow::bits)
                .reduce(0, (one, other) -> one | other);
        for (Language language : Language.values()) {
            byFirstWord.put(
                    language,
                    index(read.entrySet().stream()
                            .filter(row -> row.getKey().language() == language)
                            .map(row -> new ReadyRow(row.getKey(), row.getValue(), vocabulary))
                            .toList()));
        }
    }

    String edition() {
        return lexicon.edition();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The elements that mean something only where a paragraph speaks of what terms speak of, one bit each. */
    int topical() {
        return topical;
    }

    /** The rows that begin with a word. */
    ReadyRow[] beginningWith(int word, Language language) {
        return byFirstWord.get(language)[word];
    }

    private ReadyRow[][] index(List<ReadyRow> rows) {
        List<List<ReadyRow>> lists = new ArrayList<>();
        for (int word = 0; word <= vocabulary.last(); word++) {
            lists.add(new ArrayList<>());
        }
        for (ReadyRow row : rows) {
            for (int word = 0; word <= vocabulary.last(); word++) {
                if (row.first().first().beginsWith(word)) {
                    lists.get(word).add(row);
                }
            }
        }
        return lists.stream().map(list -> list.toArray(ReadyRow[]::new)).toArray(ReadyRow[][]::new);
    }

    private static void tell(ExpressionReader.Parts parts, Set<String> entries) {
        for (Expression part : new Expression[] {parts.before(), parts.place(), parts.after()}) {
            if (part != null) {
                part.words(set -> set.entries().stream()
                        .filter(entry -> !entry.equals(Vocabulary.DIGITS))
                        .forEach(entries::add));
            }
        }
    }
}
