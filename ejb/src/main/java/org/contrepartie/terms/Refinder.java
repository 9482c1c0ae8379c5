package org.contrepartie.terms;

import java.util.List;
import java.util.Optional;

/**
 * Finds words of an older text again in a newer one. The same words are looked for first, and where they stand several times
 * what stood around them decides, or nobody does; then similar words, by the difference of the two texts. Spaces, ends of
 * lines, the kind of apostrophe and the way accents are written make no difference.
 */
final class Refinder {

    private final Folded newer;
    private final SimilarPassages similar;

    Refinder(String before, String after) {
        newer = Folded.of(after);
        similar = new SimilarPassages(before, after);
    }

    /** What became of the words. */
    Refound find(Selector old) {
        String exact = fold(old.exact()).strip();
        String prefix = fold(old.prefix() + old.exact().substring(0, leading(old.exact())));
        String suffix = fold(old.exact().substring(old.exact().stripTrailing().length()) + old.suffix());
        List<Integer> same = newer.occurrences(exact).stream()
                .filter(at -> isBoundLikewise(at, exact, prefix, suffix))
                .toList();
        if (same.isEmpty()) {
            return similar.like(old)
                    .map(found -> Refound.changed(found.place(), found.likeness()))
                    .orElse(Refound.gone());
        }
        List<Integer> best = best(same, exact.length(), prefix, suffix, old.start());
        return best.size() == 1
                ? Refound.same(
                        place(best.get(0), exact), place(best.get(0), exact).start() != old.start())
                : Refound.ambiguous(best.stream().map(at -> place(at, exact)).toList());
    }

    /**
     * The places whose surroundings are most like the old ones. Where several are alike in everything that was kept, the one
     * that did not move is meant.
     */
    private List<Integer> best(List<Integer> same, int length, String prefix, String suffix, int start) {
        int most = same.stream()
                .mapToInt(at -> around(at, length, prefix, suffix))
                .max()
                .orElse(0);
        List<Integer> best = same.stream()
                .filter(at -> around(at, length, prefix, suffix) == most)
                .toList();
        Optional<Integer> still = best.stream()
                .filter(at -> newer.place(at, at + length).start() == start)
                .findFirst();
        return still.isPresent() && most == prefix.length() + suffix.length() ? List.of(still.get()) : best;
    }

    /** How many signs before and after are as they were, counted from the words outwards. */
    private int around(int at, int length, String prefix, String suffix) {
        String text = newer.text();
        int before = 0;
        while (before < Math.min(at, prefix.length())
                && text.charAt(at - before - 1) == prefix.charAt(prefix.length() - before - 1)) {
            before++;
        }
        int after = 0;
        int end = at + length;
        while (after < Math.min(text.length() - end, suffix.length())
                && text.charAt(end + after) == suffix.charAt(after)) {
            after++;
        }
        return before + after;
    }

    /** Whole words are found as whole words only: "nom" does not stand in "nommage". */
    private boolean isBoundLikewise(int at, String exact, String prefix, String suffix) {
        String text = newer.text();
        boolean startsInWord = at > 0 && isLetter(text.charAt(at - 1)) && isLetter(exact.charAt(0));
        boolean startedInWord =
                !prefix.isEmpty() && isLetter(prefix.charAt(prefix.length() - 1)) && isLetter(exact.charAt(0));
        int end = at + exact.length();
        boolean endsInWord =
                end < text.length() && isLetter(text.charAt(end)) && isLetter(exact.charAt(exact.length() - 1));
        boolean endedInWord =
                !suffix.isEmpty() && isLetter(suffix.charAt(0)) && isLetter(exact.charAt(exact.length() - 1));
        return (!startsInWord || startedInWord) && (!endsInWord || endedInWord);
    }

    private Span place(int at, String exact) {
        return newer.place(at, at + exact.length());
    }

    private static boolean isLetter(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static String fold(String words) {
        return Folded.of(words).text();
    }

    private static int leading(String words) {
        return words.length() - words.stripLeading().length();
    }
}
