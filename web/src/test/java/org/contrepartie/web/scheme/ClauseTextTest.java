package org.contrepartie.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.Spans;
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
        assertThat(inner.element()).isEqualTo(13);
        assertThat(inner.ending()).containsExactly("O", "D");
    }

    @Test
    void a_piece_names_the_elements_around_its_own() {
        List<MarkedElement> marks =
                List.of(element(2, 19, Taxon.E20), element(12, 19, Taxon.E11), element(15, 24, Taxon.E01));

        assertThat(ClauseText.pieces(WORDS, marks))
                .filteredOn(piece -> piece.words().equals("voix"))
                .extracting(ClauseText.Piece::around)
                .containsExactly("O P");
        assertThat(ClauseText.overlapping(marks.get(1), marks)).containsExactly(marks.get(0), marks.get(2));
    }

    @Test
    void a_place_in_a_browser_knows_one_sign_for_the_end_of_a_line() {
        String lines = "\uD83D\uDE00 un\r\ndeux\ntrois";

        assertThat(ClauseText.place(lines, 2)).isEqualTo(2);
        assertThat(Spans.cut(lines, ClauseText.place(lines, 5), ClauseText.place(lines, 9)))
                .isEqualTo("deux");
        assertThat(Spans.cut(lines, ClauseText.place(lines, 10), ClauseText.place(lines, 15)))
                .isEqualTo("trois");
        assertThat(ClauseText.place(lines, null)).isNull();
        assertThat(ClauseText.place(lines, 99)).isGreaterThan(lines.length());
    }

    private static MarkedElement element(int start, int end, Taxon taxon) {
        return new MarkedElement(
                start + 1,
                new ClauseForm.Element(start, end, taxon, ClauseElement.Facet.CATEGORY, null, null, null),
                taxon.severity(),
                null,
                null,
                null,
                null);
    }
}
