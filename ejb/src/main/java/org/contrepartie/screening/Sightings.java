package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of a language find in one paragraph, and what of it stands once the guards have spoken. */
final class Sightings {

    /**
     * A row and the words it stands on.
     *
     * @param from first word, inclusive
     * @param to last word, exclusive
     */
    record Sighting(ReadyRow row, int from, int to) {

        boolean overlaps(Sighting other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }

        boolean is(LexiconRow.Part part) {
            return row.row().part() == part;
        }
    }

    /** So far a negation reaches at most: in words. */
    private static final int REACH = 80;

    private final Wording wording;
    private final int from;
    private final int topical;
    private final int[] excluded;
    private final int[] guarded;
    private final List<Sighting> seen = new ArrayList<>();
    private int silenced;
    private boolean isGrant;
    private boolean isOfTheTrade;

    private Sightings(Wording wording, int from, int to, int topical) {
        this.wording = wording;
        this.topical = topical;
        this.from = from;
        this.excluded = new int[to - from];
        this.guarded = new int[to - from];
    }

    /** Reads a paragraph, sentence by sentence. */
    static Sightings of(Wording wording, int from, int to, ReadyLexicon lexicon, Language language) {
        Sightings all = new Sightings(wording, from, to, lexicon.topical());
        int at = from;
        while (at < to) {
            int end = Math.min(to, wording.endOf(at, Wording.SENTENCE));
            all.read(at, end, lexicon, language);
            at = end;
        }
        return all;
    }

    private void read(int start, int end, ReadyLexicon lexicon, Language language) {
        int[] words = wording.words();
        for (int at = start; at < end; at++) {
            for (ReadyRow row : lexicon.beginningWith(words[at], language)) {
                row.find(words, at, end, (first, last) -> note(row, first, last, end));
            }
        }
        mark(excluded, silenced, start, end);
        silenced = 0;
    }

    private void note(ReadyRow row, int first, int last, int end) {
        switch (row.row().part()) {
            case EXCLUDES -> mark(excluded, row.bits(), first, last);
            case SILENCES -> silenced |= row.bits();
            case GUARDS -> mark(guarded, row.bits(), first, guardedTo(last, Math.min(end, last + REACH)));
            case RESUMES -> Arrays.fill(guarded, first - from, Math.min(end, first + REACH) - from, 0);
            case GRANTS -> isGrant = true;
            case TOPICS -> isOfTheTrade = true;
            default -> seen.add(new Sighting(row, first, last));
        }
    }

    /** A guard reaches to the end of its part of the sentence; over a list that a colon announces, to the end of the list. */
    private int guardedTo(int last, int farthest) {
        int part = wording.endOf(last - 1, Wording.SEMICOLON, farthest);
        return wording.endOf(last - 1, Wording.COLON, part) < part ? farthest : part;
    }

    private void mark(int[] marks, int bits, int first, int last) {
        for (int at = first; at < last; at++) {
            marks[at - from] |= bits;
        }
    }

    /** Those of a kind that stand, of each place the longest. */
    List<Sighting> standing(LexiconRow.Part part) {
        return longest(seen.stream().filter(one -> one.is(part) && stands(one)).toList());
    }

    /** Whether the paragraph speaks of what terms speak of. */
    boolean isOfTheTrade() {
        return isGrant || isOfTheTrade;
    }

    /**
     * The elements that stand. The hinted ones do where the paragraph is about a grant or has another element.
     *
     * @param isPhrase whether the whole text is no more than a phrase
     * @param describes whether the whole text speaks of nothing that terms speak of: then a single element may be none
     */
    List<Sighting> elements(boolean isPhrase, boolean describes) {
        List<Sighting> sure = standing(LexiconRow.Part.SUGGESTS);
        Set<Integer> kinds = kinds(sure);
        List<Sighting> all = new ArrayList<>(sure);
        standing(LexiconRow.Part.HINTS).stream()
                .filter(one -> isPhrase
                        || isGrant
                        || kinds.size() > (kinds.contains(one.row().bits()) ? 1 : 0))
                .forEach(all::add);
        boolean isDescription = describes && !isPhrase && kinds(all).size() < 2;
        return longest(all.stream()
                .filter(one -> !(isDescription && (one.row().bits() & topical) != 0))
                .toList());
    }

    private static Set<Integer> kinds(List<Sighting> elements) {
        return elements.stream().map(one -> one.row().bits()).collect(Collectors.toSet());
    }

    private boolean stands(Sighting one) {
        int bits = one.row().bits();
        for (int at = one.from(); at < one.to(); at++) {
            if ((excluded[at - from] & bits) != 0) {
                return false;
            }
        }
        return (guarded[one.from() - from] & bits) == 0;
    }

    /** Where two say the same of overlapping words, the one with more words. */
    private static List<Sighting> longest(List<Sighting> all) {
        List<Sighting> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt((Sighting one) -> one.row().bits())
                .thenComparing(one -> one.row().row().subject())
                .thenComparingInt(Sighting::from)
                .thenComparing(Comparator.comparingInt(Sighting::length).reversed()));
        List<Sighting> kept = new ArrayList<>();
        for (Sighting one : sorted) {
            Sighting last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean rivals = last != null
                    && last.row().row().subject().equals(one.row().row().subject())
                    && last.overlaps(one);
            if (!rivals) {
                kept.add(one);
            } else if (one.length() > last.length()) {
                kept.set(kept.size() - 1, one);
            }
        }
        return kept;
    }
}
