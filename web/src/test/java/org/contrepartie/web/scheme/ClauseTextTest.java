package org.contrepartie.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/** Elements are found and shown by code points, also where they overlap. */
class ClauseTextTest {

    private static final String WORDS = "😀 le nom et la voix, à vie";

    @Test
    void the_pieces_together_are_the_words() {
        List<ClauseText.Piece> pieces = ClauseText.pieces(WORDS, List.of(element(2, 8, Taxon.E10)));

        assertThat(pieces.stream().map(ClauseText.Piece::words).collect(Collectors.joining()))
                .isEqualTo(WORDS);
        assertThat(pieces).extracting(ClauseText.Piece::words).contains("le nom");
    }

    @Test
    void where_two_elements_overlap_the_inner_one_gives_the_look_and_both_their_letters() {
        List<ClauseText.Piece> pieces =
                ClauseText.pieces(WORDS, List.of(element(2, 19, Taxon.E20), element(12, 19, Taxon.E11)));

        ClauseText.Piece inner = pieces.stream()
                .filter(piece -> piece.words().equals("la voix"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.family()).isEqualTo("D");
        assertThat(inner.element()).isEqualTo(2);
        assertThat(inner.ending()).containsExactly("O", "D");
    }

    @Test
    void a_fragment_has_a_place_only_where_it_stands_once() {
        assertThat(Fragment.in(WORDS, "le nom")).isEqualTo(new Fragment.Place(1, 2, 8));
        assertThat(Fragment.in(WORDS, "photo").times()).isZero();
        assertThat(Fragment.in("nom et nom", "nom").isOne()).isFalse();
        assertThat(Fragment.in(WORDS, "").isOne()).isFalse();
    }

    private static ClauseForm.Element element(int start, int end, Taxon taxon) {
        return new ClauseForm.Element(start, end, taxon, ClauseElement.Facet.CATEGORY, null, null, null);
    }
}
