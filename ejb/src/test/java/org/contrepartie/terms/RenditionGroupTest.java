package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Renditions of one clause stand together; between languages they are compared by what they say, not by their words. */
class RenditionGroupTest {

    private static final ClauseSheet ENGLISH = clause(
            1,
            "en-GB",
            Clause.QuotedFrom.ORIGINAL,
            "your voice, hometown and state",
            said("your voice", "VOICE"),
            said("hometown", "HOME_TOWN"),
            said("state", "STATE"));
    private static final ClauseSheet FRENCH = clause(
            2,
            "fr",
            Clause.QuotedFrom.TRANSLATION,
            "votre voix, ville natale et pays",
            said("votre voix", "VOICE"),
            said("ville natale", "HOME_TOWN"),
            said("pays", "COUNTRY"));
    private static final ClauseSheet PRESS = clause(
            3,
            "fr",
            Clause.QuotedFrom.PRESS,
            "votre voix, ville d'origine et pays",
            said("votre voix", "VOICE"),
            said("ville d'origine", "HOME_TOWN"),
            said("pays", "COUNTRY"));

    @Test
    void hometown_and_state_against_ville_natale_et_pays() {
        RenditionGroup group = new RenditionGroup(1, List.of(FRENCH, ENGLISH));

        assertThat(group.front()).isEqualTo(ENGLISH);
        assertThat(group.lines())
                .extracting(line -> line.value() + " " + line.words())
                .containsExactly(
                        "STATE [state, null]",
                        "COUNTRY [null, pays]",
                        "VOICE [your voice, votre voix]",
                        "HOME_TOWN [hometown, ville natale]");
        assertThat(group.differing()).isEqualTo(2);
    }

    @Test
    void two_languages_are_never_compared_word_by_word() {
        RenditionGroup.Beside french =
                new RenditionGroup(1, List.of(ENGLISH, FRENCH)).beside().get(0);

        assertThat(french.sameLanguage()).isFalse();
        assertThat(french.pieces()).isEmpty();
    }

    @Test
    void competing_quotations_of_one_language_are() {
        RenditionGroup.Beside press =
                new RenditionGroup(1, List.of(FRENCH, PRESS)).beside().get(0);

        assertThat(press.percent()).isEqualTo(76);
        assertThat(press.pieces())
                .filteredOn(piece -> piece.kind() != Difference.Kind.SAME)
                .extracting(Difference.Piece::words)
                .containsExactly("natale", "d'origine");
    }

    private static String[] said(String words, String value) {
        return new String[] {words, value};
    }

    private static ClauseSheet clause(
            int number, String language, Clause.QuotedFrom from, String words, String[]... elements) {
        List<ClauseForm.Element> marked = Stream.of(elements)
                .map(one -> {
                    Spans.Place place = Spans.find(words, one[0]);
                    return new ClauseForm.Element(
                            place.start(), place.end(), Taxon.E13, null, one[1], null, null, null);
                })
                .toList();
        ClauseForm form = new ClauseForm(null, language, from, null, words, null, null, null, marked);
        return new ClauseSheet(number, "CL" + number, form, Taxon.Severity.HIGH, 1);
    }
}
