package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.contrepartie.terms.Difference.Kind;
import org.junit.jupiter.api.Test;

/** What differs between two texts is counted in words, and the two texts can be read from it. */
class DifferenceTest {

    @Test
    void the_same_words_are_wholly_alike_and_other_words_not_at_all() {
        assertThat(Difference.percent("La voix, à perpétuité.", "la voix à perpétuité"))
                .isEqualTo(100);
        assertThat(Difference.percent("la voix", "le nom")).isZero();
        assertThat(Difference.percent("", "")).isZero();
        assertThat(Difference.percent("…", "la voix")).isZero();
    }

    @Test
    void one_word_of_ten_that_differs_makes_ninety_per_cent() {
        assertThat(Difference.percent("a b c d e f g h i j", "a b c d e f g h i k"))
                .isEqualTo(90);
        assertThat(Difference.percent("a b c", "c b a")).as("the order counts").isEqualTo(33);
    }

    @Test
    void what_went_and_what_came_is_told_word_by_word() {
        assertThat(Difference.pieces("de la photo du nom", "de la voix du nom"))
                .extracting(one -> one.kind() + one.words())
                .containsExactly("SAMEde la ", "GONEphoto", "NEWvoix", "SAME du nom");
    }

    @Property
    void both_texts_can_be_read_from_the_difference(
            @ForAll @StringLength(max = 40) String before, @ForAll @StringLength(max = 40) String after) {
        List<Difference.Piece> pieces = Difference.pieces(before, after);

        assertThat(read(pieces, Kind.NEW)).isEqualTo(before);
        assertThat(read(pieces, Kind.GONE)).isEqualTo(after);
    }

    private static String read(List<Difference.Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(one -> one.kind() != without)
                .map(Difference.Piece::words)
                .collect(Collectors.joining());
    }
}
