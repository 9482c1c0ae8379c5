package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.web.shared.WordDifference.Kind.GONE;
import static org.contrepartie.web.shared.WordDifference.Kind.NEW;
import static org.contrepartie.web.shared.WordDifference.Kind.SAME;

import java.util.stream.Collectors;
import org.contrepartie.web.shared.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void a_word_that_was_replaced_stands_as_gone_and_new_and_the_rest_stays() {
        assertThat(WordDifference.between("L’offre visait les mineurs.", "L’offre touchait les mineurs."))
                .containsExactly(
                        new Piece(SAME, "L’offre "),
                        new Piece(GONE, "visait"),
                        new Piece(NEW, "touchait"),
                        new Piece(SAME, " les mineurs."));
    }

    @Test
    void nothing_before_is_all_new_and_nothing_after_is_all_gone() {
        assertThat(WordDifference.between("", "a photo")).containsExactly(new Piece(NEW, "a photo"));
        assertThat(WordDifference.between("a photo", "")).containsExactly(new Piece(GONE, "a photo"));
        assertThat(WordDifference.between("", "")).isEmpty();
    }

    @Test
    void what_stayed_and_went_is_the_text_before_and_what_stayed_and_came_the_text_after() {
        String before = "Neuf catégories,\nde la photo au pays, pour 20,00 €.";
        String after = "Neuf catégories de données,\nde la voix au pays (30,00 €).";

        assertThat(joined(before, after, NEW)).isEqualTo(before);
        assertThat(joined(before, after, GONE)).isEqualTo(after);
    }

    private static String joined(String before, String after, WordDifference.Kind without) {
        return WordDifference.between(before, after).stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
