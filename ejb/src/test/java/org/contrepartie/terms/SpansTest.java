package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Spans count code points of NFC text, whatever the letters are made of. */
class SpansTest {

    /** An emoji outside the basic plane, and a letter with a combining accent. */
    private static final String WORDS = Spans.nfc("\uD83D\uDE00 la voix cre\u0301e\u0301e, la voix d'autrui");

    @Test
    void an_emoji_is_one_and_a_combined_accent_is_none_of_its_own() {
        assertThat(Spans.length(WORDS)).isEqualTo(33);
        assertThat(Spans.find(WORDS, "cr\u00e9\u00e9e")).isEqualTo(new Spans.Place(1, 10, 15));
        assertThat(Spans.find(WORDS, "cre\u0301e\u0301e")).isEqualTo(new Spans.Place(1, 10, 15));
        assertThat(Spans.cut(WORDS, 10, 15)).isEqualTo("cr\u00e9\u00e9e");
        assertThat(Spans.cut(WORDS, 0, 1)).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void words_that_stand_twice_or_not_at_all_have_no_place() {
        assertThat(Spans.find(WORDS, "la voix").times()).isEqualTo(2);
        assertThat(Spans.find(WORDS, "photo").isOne()).isFalse();
        assertThat(Spans.find(WORDS, " ").times()).isZero();
        assertThat(Spans.find(WORDS, null).times()).isZero();
        assertThat(Spans.find("aaa", "aa").times()).isEqualTo(2);
    }

    @Test
    void a_span_ends_within_the_words_and_holds_something() {
        assertThat(Spans.within(WORDS, 0, 33)).isTrue();
        assertThat(Spans.within(WORDS, 0, 34)).isFalse();
        assertThat(Spans.within(WORDS, 5, 5)).isFalse();
        assertThat(Spans.within(WORDS, -1, 5)).isFalse();
    }

    @Property
    void what_is_found_is_what_is_cut(
            @ForAll @StringLength(max = 20) String before,
            @ForAll @StringLength(min = 1, max = 8) String words,
            @ForAll @StringLength(max = 20) String after) {
        String text = Spans.nfc(before + words + after);
        String quote = Spans.nfc(words).strip();
        Spans.Place place = Spans.find(text, quote);
        Assume.that(place.isOne());

        assertThat(Spans.cut(text, place.start(), place.end())).isEqualTo(quote);
    }

    @Test
    void a_choice_is_widened_to_whole_signs_and_loses_the_spaces_at_its_ends() {
        String text = " e\u0301te\u0301 \uD83D\uDC69\u200D\uD83D\uDCBB fin ";

        assertThat(Spans.whole(text, 0, 2)).as("the accent comes along").contains(new Span(1, 3));
        assertThat(Spans.whole(text, 2, 5)).as("and so does its letter").contains(new Span(1, 6));
        assertThat(Spans.whole(text, 8, 9)).as("a joined emoji is whole").contains(new Span(7, 10));
        assertThat(Spans.whole(text, 6, 7)).as("a space alone is nothing").isEmpty();
        assertThat(Spans.whole(text, 3, 99)).isEmpty();
    }
}
