package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.contrepartie.terms.Refound.Outcome;
import org.junit.jupiter.api.Test;

/** Words are found again in a newer text, or it is said what became of them. */
class RefinderTest {

    private static final String INTRO = "Article 1. Le programme est ouvert à tous.\n";
    private static final String LICENCE =
            "Vous autorisez l'utilisation de la photo, du nom et de la voix, à perpétuité.";
    private static final String END = "\nArticle 3. Droit applicable.";
    private static final String TERMS = INTRO + LICENCE + END;

    @Test
    void the_same_words_at_the_same_place_are_found() {
        Refound found = find(TERMS, LICENCE, TERMS + " Fin.");

        assertThat(found.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(found.place()).isEqualTo(new Span(43, 43 + Spans.length(LICENCE)));
    }

    @Test
    void the_same_words_elsewhere_have_moved() {
        String newer = "\uD83D\uDE00 Préambule.\n" + TERMS;

        Refound found = find(TERMS, LICENCE, newer);

        assertThat(found.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(cut(newer, found)).isEqualTo(LICENCE);
    }

    @Test
    void other_spaces_apostrophes_and_accents_are_no_change() {
        String newer = INTRO
                + "Vous autorisez l\u2019utilisation\nde la\u00A0photo, du nom et de la voix, a\u0300 perpe\u0301tuite\u0301."
                + END;

        Refound found = find(TERMS, LICENCE, newer);

        assertThat(found.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(cut(newer, found)).startsWith("Vous").endsWith("perpe\u0301tuite\u0301.");
    }

    @Test
    void similar_words_are_shown_and_left_to_a_person() {
        String newer = INTRO + "Vous autorisez l'utilisation de la photo de profil et du nom, pour douze mois." + END;

        Refound found = find(TERMS, LICENCE, newer);

        assertThat(found.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(cut(newer, found))
                .isEqualTo("Vous autorisez l'utilisation de la photo de profil et du nom, pour douze mois.");
        assertThat(found.likeness()).isBetween(60, 80);
    }

    @Test
    void a_part_of_a_sentence_that_changed_is_found_as_that_part() {
        String newer = TERMS.replace("du nom et de la voix", "du nom, de la voix et du visage");

        Refound found = find(TERMS, "de la photo, du nom et de la voix", newer);

        assertThat(cut(newer, found)).isEqualTo("de la photo, du nom, de la voix et du visage");
    }

    @Test
    void a_changed_sentence_is_found_elsewhere_too() {
        String newer = INTRO + "Article 3. Droit applicable.\nAnnexe.\n"
                + "Vous autorisez l'utilisation de la photo, du nom et du visage, à perpétuité.";

        Refound found = find(TERMS, LICENCE, newer);

        assertThat(found.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(cut(newer, found)).startsWith("Vous autorisez").endsWith("perpétuité.");
    }

    @Test
    void what_stands_nowhere_is_gone() {
        Refound found = find(TERMS, LICENCE, INTRO + "Article 2. Abrogé." + END);

        assertThat(found.outcome()).isEqualTo(Outcome.GONE);
        assertThat(found.place()).isNull();
    }

    @Test
    void a_word_is_not_found_inside_another() {
        assertThat(find("Sur le nom.", "nom", "Sur le nommage.").outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void words_that_stand_three_times_are_found_by_what_stands_around_them() {
        String older = "La voix : à perpétuité. Le nom : à perpétuité. La photo : à perpétuité.";
        String newer = "Nouveau. " + older;

        Refound found = find(older, older.indexOf("à perpétuité. La photo"), "à perpétuité", newer);

        assertThat(found.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(newer.substring(0, found.place().start())).endsWith("Le nom : ");
    }

    @Test
    void words_that_stand_three_times_in_the_same_surroundings_are_for_a_person() {
        String line =
                "Dans les conditions prévues ci-après et pour toutes les finalités que nous choisissons, vous cédez"
                        + " votre voix à perpétuité, sans contrepartie et sans autre notification de notre part, partout et toujours.\n";
        String older = String.join("", Collections.nCopies(3, line));
        String newer = "Préambule.\n" + older;

        Refound found = find(older, older.indexOf("votre voix", 260), "votre voix", newer);

        assertThat(found.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(found.candidates()).hasSize(3).allSatisfy(one -> assertThat(Spans.cut(newer, one.start(), one.end()))
                .isEqualTo("votre voix"));
        assertThat(find(older, older.indexOf("votre voix", 260), "votre voix", older + "Fin.")
                        .outcome())
                .as("what did not move is still meant")
                .isEqualTo(Outcome.FOUND);
    }

    @Test
    void words_across_paragraphs_are_found_again() {
        Refound found = find(TERMS, "ouvert à tous.\nVous autorisez", "Avant-propos.\n" + TERMS);

        assertThat(found.outcome()).isEqualTo(Outcome.MOVED);
    }

    private static Refound find(String older, String words, String newer) {
        return find(older, older.indexOf(words), words, newer);
    }

    private static Refound find(String older, int at, String words, String newer) {
        int start = older.codePointCount(0, at);
        return new Refinder(older, newer).find(Selector.of(older, start, start + Spans.length(words)));
    }

    private static String cut(String text, Refound found) {
        return Spans.cut(text, found.place().start(), found.place().end());
    }
}
