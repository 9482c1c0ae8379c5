package org.contrepartie.screening;

/** Takes out of a wording what only lengthens it, so that a phrase is found on both sides of it. */
final class Lengtheners {

    private Lengtheners() {}

    static Wording without(Wording wording, ReadyLexicon lexicon) {
        boolean[] gone = new boolean[wording.size()];
        boolean any = false;
        int[] words = wording.words();
        for (int at = 0; at < wording.size(); at++) {
            for (Language language : Language.values()) {
                for (ReadyRow row : lexicon.beginningWith(words[at], language)) {
                    any |= row.row().part() == LexiconRow.Part.LENGTHENS && mark(row, wording, at, gone);
                }
            }
        }
        return any ? wording.without(gone) : wording;
    }

    private static boolean mark(ReadyRow row, Wording wording, int at, boolean[] gone) {
        int end = row.first().longest(wording.words(), at, Math.min(wording.size(), at + 12));
        for (int word = at; word < end; word++) {
            gone[word] = true;
        }
        return end > at;
    }
}
