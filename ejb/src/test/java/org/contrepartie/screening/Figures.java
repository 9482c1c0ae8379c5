package org.contrepartie.screening;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.terms.Taxon;

/** How often the screener is right on labelled sentences: an element counts once per sentence, wherever it stands. */
final class Figures {

    /** Right, wrong and missed. */
    record Count(int right, int wrong, int missed) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        private String cells() {
            return String.format(
                    Locale.ROOT, "%d | %d | %d | %.2f | %.2f", right, wrong, missed, precision(), recall());
        }
    }

    private final Map<Language, Map<Taxon, Count>> counts = new EnumMap<>(Language.class);
    private int sentences;
    private int negatives;
    private int falseAlarms;
    private int otherLanguage;

    static Figures of(Screener screener, String half) {
        Figures figures = new Figures();
        for (Language language : Language.values()) {
            figures.counts.put(language, new EnumMap<>(Taxon.class));
            Labelled.read(half, language).forEach(sentence -> figures.count(screener, sentence, language));
        }
        return figures;
    }

    private void count(Screener screener, Labelled sentence, Language language) {
        Screening seen = screener.screen(sentence.text(), null, Screening.Scope.PASSAGE);
        Set<Taxon> found = seen.suggestions().stream().map(Suggestion::taxon).collect(Collectors.toSet());
        sentences++;
        negatives += sentence.isNegative() ? 1 : 0;
        falseAlarms += sentence.isNegative() && !found.isEmpty() ? 1 : 0;
        otherLanguage += seen.language() == language ? 0 : 1;
        for (Taxon taxon : EnumSet.allOf(Taxon.class)) {
            boolean is = sentence.elements().contains(taxon);
            boolean said = found.contains(taxon);
            Count one = new Count(is && said ? 1 : 0, said && !is ? 1 : 0, is && !said ? 1 : 0);
            counts.get(language).merge(taxon, one, Count::plus);
        }
    }

    /** Of one element, over both languages. */
    Count of(Taxon taxon) {
        return counts.values().stream().map(own -> own.get(taxon)).reduce(Count.NONE, Count::plus);
    }

    Count of(Language language) {
        return counts.get(language).values().stream().reduce(Count.NONE, Count::plus);
    }

    Count all() {
        return counts.keySet().stream().map(this::of).reduce(Count.NONE, Count::plus);
    }

    int sentences() {
        return sentences;
    }

    int negatives() {
        return negatives;
    }

    int otherLanguage() {
        return otherLanguage;
    }

    /** The table, as it stands in the repository. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%d sentences, %d of them negative or near misses, of which %d raise a false alarm; %d taken for the other"
                        + " language.%n%n| element | language | right | wrong | missed | precision | recall |%n"
                        + "|---|---|---|---|---|---|---|%n",
                sentences, negatives, falseAlarms, otherLanguage));
        for (Taxon taxon : spanned()) {
            counts.forEach((language, own) -> row(table, taxon.name(), language.tag(), own.get(taxon)));
        }
        counts.keySet().forEach(language -> row(table, "all", language.tag(), of(language)));
        row(table, "all", "both", all());
        return table.toString();
    }

    static List<Taxon> spanned() {
        return EnumSet.allOf(Taxon.class).stream().filter(Taxon::isOfWords).toList();
    }

    private static void row(StringBuilder table, String element, String language, Count count) {
        table.append("| " + element + " | " + language + " | " + count.cells() + " |\n");
    }
}
