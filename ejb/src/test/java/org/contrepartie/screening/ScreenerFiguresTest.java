package org.contrepartie.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/**
 * How good the lexicon is, per element and language. The table of the repository is the one that this test prints; it is written
 * anew by {@code -Dscreening.write=true}.
 */
class ScreenerFiguresTest {

    private static final Path TABLE = Path.of("../config/screening/figures.md");
    private static final double ALL = 0.90;
    private static final double EACH = 0.60;

    private static final Screener SCREENER = new Screener(LexiconFile.read());
    private static final Figures TUNING = Figures.of(SCREENER, "tuning");
    private static final Figures HELD_OUT = Figures.of(SCREENER, "test");

    @Test
    void the_table_of_the_repository_says_what_is_measured() throws IOException {
        String measured = head(Files.readString(TABLE)) + "## Test half\n\n" + HELD_OUT.table() + "\n## Tuning half\n\n"
                + TUNING.table();
        System.out.println(measured);
        if (Boolean.getBoolean("screening.write")) {
            Files.writeString(TABLE, measured);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(measured);
    }

    @Test
    void nine_in_ten_are_right_and_nine_in_ten_are_found() {
        assertThat(HELD_OUT.all().precision()).isGreaterThanOrEqualTo(ALL);
        assertThat(HELD_OUT.all().recall()).isGreaterThanOrEqualTo(ALL);
        assertThat(Figures.spanned()).allSatisfy(taxon -> {
            assertThat(HELD_OUT.of(taxon).precision()).as(taxon + " precision").isGreaterThanOrEqualTo(EACH);
            assertThat(HELD_OUT.of(taxon).recall()).as(taxon + " recall").isGreaterThanOrEqualTo(EACH);
        });
    }

    @Test
    void the_set_is_large_half_of_it_negative_and_its_halves_have_nothing_in_common() {
        assertThat(TUNING.sentences() + HELD_OUT.sentences()).isGreaterThanOrEqualTo(600);
        assertThat(TUNING.negatives() + HELD_OUT.negatives()).isGreaterThanOrEqualTo(300);
        assertThat(texts("tuning")).doesNotContainAnyElementsOf(texts("test"));
        assertThat(Figures.spanned()).allSatisfy(taxon -> assertThat(
                        HELD_OUT.of(taxon).right() + HELD_OUT.of(taxon).missed())
                .as(taxon.name())
                .isGreaterThanOrEqualTo(4));
    }

    @Test
    void the_language_of_a_sentence_is_known_by_its_small_words() {
        assertThat(TUNING.otherLanguage() + HELD_OUT.otherLanguage()).isZero();
    }

    @Test
    void every_phrasing_of_the_taxonomy_is_found_and_no_negative_test_fires() {
        for (Language language : Language.values()) {
            assertThat(Labelled.read("taxonomy", language)).allSatisfy(phrase -> {
                Set<Taxon> found = SCREENER.screen(phrase.text(), null, Screening.Scope.PASSAGE).suggestions().stream()
                        .map(Suggestion::taxon)
                        .collect(Collectors.toSet());
                assertThat(found).as(phrase.text()).containsAll(phrase.elements());
                assertThat(found.isEmpty()).as(phrase.text()).isEqualTo(phrase.isNegative());
            });
        }
    }

    private static Set<String> texts(String half) {
        return Stream.of(Language.values())
                .flatMap(language -> Labelled.read(half, language).stream())
                .map(Labelled::text)
                .collect(Collectors.toSet());
    }

    private static String head(String file) {
        int end = file.indexOf("## Test half");
        return end < 0 ? file : file.substring(0, end);
    }
}
