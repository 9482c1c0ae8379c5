package org.contrepartie.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A place gives its quotation back whatever was sent, and no text is too much. */
class ScreenerPlacesTest {

    private static final Screener SCREENER = new Screener(LexiconFile.read());

    @Property(tries = 300)
    void every_place_gives_back_its_quotation(@ForAll("drafted") String text) {
        check(text, SCREENER.screen(text, null, Screening.Scope.DOCUMENT));
    }

    /** Any sign, half a surrogate pair too. */
    @Property(tries = 300)
    void any_signs_may_be_sent(@ForAll @StringLength(max = 400) String text) {
        check(text, SCREENER.screen(text, null, Screening.Scope.DOCUMENT));
    }

    @Test
    void ten_million_signs_without_a_space_are_read() {
        assertThat(SCREENER.screen("a".repeat(10_000_000), null, Screening.Scope.PASSAGE)
                        .suggestions())
                .isEmpty();
    }

    /** Each of these made a slower matcher try every way again: beginnings without ends, one sentence without an end. */
    @Test
    void a_text_that_begins_everything_and_ends_nothing_is_read() {
        for (String hostile :
                List.of("you may not ", "without any ", "your name image and ", "sans autre ", "(", "\uD800 ")) {
            Screening seen = SCREENER.screen(hostile.repeat(20_000), null, Screening.Scope.PASSAGE);
            check(hostile.repeat(20_000), seen);
        }
    }

    /** Phrases of the trade between any signs. */
    @Provide
    Arbitrary<String> drafted() {
        Arbitrary<String> phrase = Arbitraries.of(
                "in perpetuity",
                "\u00e0 perp\u00e9tuit\u00e9",
                "a\u0300 perpe\u0301tuite\u0301",
                "without further notice",
                "dans le monde\u00a0entier",
                "you waive all moral rights",
                "\uD83D\uDE00",
                "\uDC00",
                ". ",
                "\r\n\r\n",
                "sans contre\u00adpartie",
                "votre photo de profil et votre pseudonyme",
                "\u2019",
                "E\u0301");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.oneOf(phrase, any).list().ofMaxSize(30).map(parts -> String.join(" ", parts));
    }

    private static void check(String text, Screening seen) {
        int[] points = text.codePoints().toArray();
        assertThat(seen.suggestions())
                .allSatisfy(one -> assertThat(new String(points, one.start(), one.end() - one.start()))
                        .isEqualTo(one.quote()));
        assertThat(seen.told()).allSatisfy(one -> assertThat(new String(points, one.start(), one.end() - one.start()))
                .isEqualTo(one.quote()));
    }
}
