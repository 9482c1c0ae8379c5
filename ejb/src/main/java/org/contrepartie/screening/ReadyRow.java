package org.contrepartie.screening;

import org.contrepartie.terms.Taxon;

/** A row of the lexicon made ready to run: what stands before the place of the element, the place, what stands behind it. */
final class ReadyRow {

    /** The bit of what is told beside the elements. */
    private static final int TOLD = 1 << 24;

    private final LexiconRow row;
    private final Trace before;
    private final Trace place;
    private final Trace after;
    private final int bits;

    ReadyRow(LexiconRow row, ExpressionReader.Parts parts, Vocabulary vocabulary) {
        this.row = row;
        this.before = trace(parts.before(), vocabulary, true);
        this.place = trace(parts.place(), vocabulary, false);
        this.after = trace(parts.after(), vocabulary, false);
        this.bits = bits(row);
        if (first().first().takesNothing() || place.first().takesNothing()) {
            throw new UnreadableExpression(row.expression(), "nothing");
        }
    }

    private Trace trace(Expression part, Vocabulary vocabulary, boolean keepsGap) {
        return part == null ? null : Trace.of(part, vocabulary, keepsGap, row.expression());
    }

    /** What a row is looked for by. */
    Trace first() {
        return before == null ? place : before;
    }

    /** The place of one word among the words that a text begins with here; tells every place of the element. */
    void find(int[] words, int from, int end, Found told) {
        if (before == null) {
            findPlace(words, from, end, told);
        } else {
            before.every(words, from, end, at -> findPlace(words, at, end, told));
        }
    }

    private void findPlace(int[] words, int from, int end, Found told) {
        if (after == null) {
            int to = place.longest(words, from, end);
            if (to > from) {
                told.between(from, to);
            }
        } else {
            place.every(words, from, end, to -> {
                if (after.longest(words, to, end) >= 0) {
                    told.between(from, to);
                }
            });
        }
    }

    LexiconRow row() {
        return row;
    }

    /** The taxa that it is about, one bit each. */
    int bits() {
        return bits;
    }

    /** A guard over data of the person is one over what is told of them, too. */
    static int bits(LexiconRow row) {
        if (row.part() == LexiconRow.Part.TELLS) {
            return TOLD;
        }
        boolean overData = row.part() == LexiconRow.Part.GUARDS && row.taxa().contains(Taxon.E10);
        return row.taxa().stream()
                .mapToInt(taxon -> 1 << taxon.ordinal())
                .reduce(overData ? TOLD : 0, (one, other) -> one | other);
    }

    /** A run of words, the first inclusive, the last exclusive. */
    interface Found {
        void between(int from, int to);
    }
}
