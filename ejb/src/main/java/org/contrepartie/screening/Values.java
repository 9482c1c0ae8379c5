package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contrepartie.terms.Taxon;

/** What follows from the elements themselves, beside what the words tell: each taxon says a value; of media the wider word. */
final class Values {

    private static final String ALL = "ALL_KNOWN";
    private static final String WITH_FUTURE = "ALL_KNOWN_OR_FUTURE";

    private Values() {}

    /** What is told, with what the suggestions say, in the order of the text. */
    static List<Told> with(List<Told> told, List<Suggestion> suggestions) {
        List<Told> all = new ArrayList<>(told);
        suggestions.forEach(suggestion -> add(suggestion, all));
        boolean future = all.stream().anyMatch(one -> one.value().equals(WITH_FUTURE));
        return all.stream()
                .filter(one -> !(future && one.value().equals(ALL)))
                .distinct()
                .sorted(Comparator.comparingInt(Told::start).thenComparingInt(Told::end))
                .toList();
    }

    private static void add(Suggestion suggestion, List<Told> all) {
        String value = of(suggestion);
        if (value != null) {
            all.add(new Told(
                    kind(suggestion.taxon()),
                    value,
                    suggestion.start(),
                    suggestion.end(),
                    suggestion.quote(),
                    suggestion.why()));
        }
    }

    private static Told.Kind kind(Taxon taxon) {
        return switch (taxon.family()) {
            case 'P' -> Told.Kind.DURATION;
            case 'T' -> Told.Kind.TERRITORY;
            case 'S' -> Told.Kind.MEDIA;
            default -> Told.Kind.WAIVER;
        };
    }

    private static String of(Suggestion suggestion) {
        return switch (suggestion.taxon()) {
            case E01 -> "PERPETUAL";
            case E02 -> "WITHDRAWAL";
            case E03 -> "WORLDWIDE";
            case E04 -> ALL;
            case E05 -> "REVIEW";
            case E06 -> "NOTICE";
            case E07 -> isConsideration(suggestion.quote()) ? "CONSIDERATION" : "PAYMENT";
            case E09 -> "MORAL_RIGHTS";
            case E16 -> "DATA_RIGHTS";
            case E17 -> "CLAIMS";
            default -> null;
        };
    }

    private static boolean isConsideration(String quote) {
        String folded = FoldedWord.of(quote);
        return folded.contains("contrepartie") || folded.contains("consideration");
    }
}
