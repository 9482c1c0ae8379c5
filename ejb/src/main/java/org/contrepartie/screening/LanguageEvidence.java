package org.contrepartie.screening;

import java.util.Optional;

/**
 * Which language a passage is in, by the small words that each language has and the other has not. With two languages that is
 * enough; a passage without such a word says nothing.
 */
final class LanguageEvidence {

    private final ReadyLexicon lexicon;
    private final boolean[] english;
    private final boolean[] french;

    LanguageEvidence(ReadyLexicon lexicon) {
        this.lexicon = lexicon;
        this.english = spoken(Language.EN);
        this.french = spoken(Language.FR);
    }

    /** The language of the words from one to another; empty where they say as much for the one as for the other. */
    Optional<Language> of(Wording wording, int from, int to) {
        int balance = 0;
        int[] words = wording.words();
        for (int at = from; at < to; at++) {
            balance += english[words[at]] ? 1 : 0;
            balance -= french[words[at]] ? 1 : 0;
        }
        return balance == 0 ? Optional.empty() : Optional.of(balance > 0 ? Language.EN : Language.FR);
    }

    private boolean[] spoken(Language language) {
        boolean[] spoken = new boolean[lexicon.vocabulary().last() + 1];
        for (int word = 0; word < spoken.length; word++) {
            for (ReadyRow row : lexicon.beginningWith(word, language)) {
                spoken[word] |= row.row().part() == LexiconRow.Part.SPEAKS;
            }
        }
        return spoken;
    }
}
