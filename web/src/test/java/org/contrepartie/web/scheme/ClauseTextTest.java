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
    void a_clause_holds_its_elements_and_the_words_between_them_are_bare() {
        ClauseText.Cover clause = new ClauseText.Cover(2, 19, "C", "CL1", 1, "?clause=1");
        ClauseText.Cover element = new ClauseText.Cover(12, 19, "D", "D", 0, "element");
        List<ClauseText.Piece> pieces = ClauseText.cut(WORDS, List.of(clause), List.of(element));

        ClauseText.Piece held = pieces.get(1);
        assertThat(held.words()).isEqualTo("le nom et la voix");
        assertThat(held.ending()).containsExactly("CL1");
        assertThat(held.inner())
                .extracting(one -> one.family() + one.words())
                .containsExactly("le nom et ", "Dla voix");
    }

    @Test
    void an_element_that_two_clauses_cut_ends_once() {
        List<ClauseText.Cover> clauses =
                List.of(new ClauseText.Cover(2, 14, "C", "CL1", 1, ""), new ClauseText.Cover(8, 19, "C", "CL2", 2, ""));
        ClauseText.Cover element = new ClauseText.Cover(5, 19, "D", "D", 0, "");

        assertThat(ClauseText.cut(WORDS, clauses, List.of(element)))
                .flatExtracting(ClauseText.Piece::inner)
                .flatExtracting(ClauseText.Piece::ending)
                .containsExactly("D");
    }

    @Test
    void a_place_in_a_browser_knows_one_sign_for_the_end_of_a_line() {
        String lines = "\uD83D\uDE00 un\r\ndeux\ntrois";

        assertThat(TextPlace.place(lines, 2)).isEqualTo(2);
        assertThat(Spans.cut(lines, TextPlace.place(lines, 5), TextPlace.place(lines, 9)))
                .isEqualTo("deux");
        assertThat(Spans.cut(lines, TextPlace.place(lines, 10), TextPlace.place(lines, 15)))
                .isEqualTo("trois");
        assertThat(TextPlace.place(lines, null)).isNull();
        assertThat(TextPlace.place(lines, 99)).isGreaterThan(lines.length());
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
