package org.contrepartie.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/** What the screener suggests for a text, and where. */
class ScreenerTest {

    /** The clause of the reference case, as the press quoted it. */
    private static final String CLAUSE =
            "l'utilisation et la publication par [Temu] de la photo, du nom, de l'image, de la voix, des opinions, des "
                    + "déclarations, des informations biographiques et/ou de la ville natale et du pays à des fins "
                    + "promotionnelles ou publicitaires dans tous les médias du monde entier, connus ou développés "
                    + "ultérieurement, à perpétuité, sans autre examen, notification, paiement ou contrepartie.";

    private static final Screener SCREENER = new Screener(LexiconFile.read());

    @Test
    void every_element_of_the_reference_clause_is_found_where_it_stands_and_no_other() {
        assertThat(spans(screen(CLAUSE)))
                .containsExactlyInAnyOrder(
                        "E20 0-31",
                        "E10 43-54",
                        "E10 56-62",
                        "E10 64-74",
                        "E11 76-86",
                        "E13 88-100",
                        "E13 102-118",
                        "E13 120-150",
                        "E13 157-175",
                        "E13 179-186",
                        "E19 187-230",
                        "E04 231-251",
                        "E03 252-267",
                        "E04 269-304",
                        "E01 306-318",
                        "E05 320-337",
                        "E06 339-351",
                        "E07 353-361",
                        "E07 365-377");
    }

    @Test
    void beside_the_elements_a_clause_tells_its_data_purposes_media_territory_duration_and_waivers() {
        Screening seen = screen(CLAUSE);
        assertThat(seen.values(Told.Kind.CATEGORY))
                .containsExactly(
                        "PHOTO",
                        "NAME",
                        "IMAGE_LIKENESS",
                        "VOICE",
                        "OPINIONS",
                        "STATEMENTS",
                        "BIOGRAPHY",
                        "HOME_TOWN",
                        "COUNTRY");
        assertThat(seen.values(Told.Kind.PURPOSE)).containsExactly("PROMOTION", "ADVERTISING");
        assertThat(seen.values(Told.Kind.MEDIA)).containsExactly("ALL_KNOWN_OR_FUTURE");
        assertThat(seen.values(Told.Kind.TERRITORY)).containsExactly("WORLDWIDE");
        assertThat(seen.values(Told.Kind.DURATION)).containsExactly("PERPETUAL");
        assertThat(seen.values(Told.Kind.WAIVER)).containsExactly("REVIEW", "NOTICE", "PAYMENT", "CONSIDERATION");
    }

    @Test
    void what_is_denied_is_not_told_either() {
        assertThat(screen("We do not use biometric data.").told()).isEmpty();
        assertThat(screen("We use biometric data.").values(Told.Kind.CATEGORY)).containsExactly("BIOMETRIC");
    }

    @Test
    void a_suggestion_names_the_row_its_expression_and_the_edition() {
        Screening seen = screen("The licence is granted in perpetuity.");
        assertThat(seen.edition()).isEqualTo("1");
        assertThat(seen.suggestions()).singleElement().satisfies(one -> {
            assertThat(one.why().id()).isEqualTo("E01-en-suggests-1");
            assertThat(one.why().expression()).isEqualTo("in perpetuity");
        });
    }

    @Test
    void a_phrase_alone_is_trusted_less_than_several_in_one_paragraph() {
        double alone = screen("in perpetuity").suggestions().get(0).confidence();
        double together = screen("You grant this right in perpetuity, throughout the world and without any payment.")
                .suggestions()
                .get(0)
                .confidence();
        assertThat(alone).isLessThan(together);
    }

    @Test
    void elements_of_another_paragraph_do_not_raise_trust() {
        Screening seen = screen("The licence is granted in perpetuity.\n\nIt is valid throughout the world.");
        assertThat(seen.suggestions()).hasSize(2).allMatch(one -> one.confidence() <= 0.6);
    }

    @Test
    void capitals_curly_apostrophes_hard_spaces_soft_hyphens_and_ends_of_lines_change_nothing() {
        String plain =
                "à perpétuité, sans contrepartie supplémentaire, dans le monde entier et pour l'enregistrement de votre voix";
        Set<Taxon> expected = taxa(screen(plain));
        assertThat(expected).contains(Taxon.E01, Taxon.E03, Taxon.E07, Taxon.E11);
        assertThat(List.of(
                        plain.toUpperCase(java.util.Locale.FRENCH),
                        plain.replace('\'', '\u2019'),
                        plain.replace(' ', '\u00a0'),
                        plain.replace("contrepartie", "contre\u00adpartie").replace("monde", "mon\u00adde"),
                        plain.replace(' ', '\n'),
                        plain.replace("\u00e0", "a\u0300").replace("\u00e9", "e\u0301"),
                        plain.replace("contrepartie", "contre-\npartie")))
                .allSatisfy(written -> assertThat(taxa(screen(written))).isEqualTo(expected));
    }

    @Test
    void places_count_the_code_points_of_the_text_as_it_was_sent() {
        String text = "\uD83D\uDE00\uD83D\uDE00 a\u0300 perpe\u0301tui\u00adte\u0301 !";
        assertThat(screen(text).suggestions()).singleElement().satisfies(one -> {
            assertThat(one.start()).isEqualTo(3);
            assertThat(one.quote()).isEqualTo("a\u0300 perpe\u0301tui\u00adte\u0301");
        });
    }

    @Test
    void a_sign_of_two_halves_within_a_quotation_is_one() {
        assertThat(screen("You grant it for an unlimited \uD83D\uDE00 period of time.")
                        .suggestions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("unlimited \uD83D\uDE00 period");
                    assertThat(one.end() - one.start()).isEqualTo(18);
                });
    }

    @Test
    void an_empty_line_ends_a_paragraph_without_a_full_stop_too() {
        Screening seen =
                screen("Term of your licence: in perpetuity\n\nTerritory of your licence: throughout the world");
        assertThat(seen.suggestions()).hasSize(2).allMatch(one -> one.confidence() <= 0.6);
    }

    @Test
    void a_denial_ends_where_but_begins() {
        assertThat(taxa(screen("We will not sell your data but share them with third parties.")))
                .contains(Taxon.E08);
        assertThat(taxa(screen("We will not sell your data or share them with third parties.")))
                .isEmpty();
    }

    @Test
    void each_paragraph_is_read_in_its_own_language_unless_one_is_named() {
        String text = "You grant us this right in perpetuity.\n\nVous nous concédez ce droit dans le monde entier.";
        assertThat(taxa(screen(text))).contains(Taxon.E01, Taxon.E03);
        assertThat(taxa(SCREENER.screen(text, Language.EN, Screening.Scope.PASSAGE)))
                .doesNotContain(Taxon.E03);
    }

    @Test
    void who_waives_makes_the_difference() {
        assertThat(taxa(screen("The participant waives all claims against the organiser.")))
                .contains(Taxon.E17);
        assertThat(taxa(screen("The company waives all claims against the participant.")))
                .doesNotContain(Taxon.E17);
        assertThat(taxa(screen("Le participant renonce à tout recours."))).contains(Taxon.E17);
        assertThat(taxa(screen("La société renonce à tout recours contre le participant.")))
                .doesNotContain(Taxon.E17);
    }

    @Test
    void what_is_denied_forbidden_to_the_person_or_the_persons_own_right_is_no_element() {
        assertThat(List.of(
                        "We will not transfer your image to third parties.",
                        "You may not upload the name, image or voice of other people for commercial purposes.",
                        "You may withdraw your consent at any time and without notice.",
                        "Nous ne céderons jamais vos données à des tiers.",
                        "L'utilisateur s'interdit de diffuser l'image d'autrui à des fins commerciales.",
                        "Vous pouvez vous opposer à tout moment et sans frais à la prospection commerciale."))
                .allSatisfy(
                        text -> assertThat(screen(text).suggestions()).as(text).isEmpty());
    }

    @Test
    void a_description_is_no_element_and_the_same_words_in_terms_are() {
        assertThat(screen("The bridge is closed for an indefinite period.").suggestions())
                .isEmpty();
        assertThat(taxa(screen("You give us this right.\n\nIt is granted for an indefinite period.")))
                .contains(Taxon.E01);
    }

    @Test
    void what_a_document_fails_to_say_is_missing_and_a_passage_misses_nothing() {
        String silent = "You grant us a perpetual licence to use your image.";
        String telling =
                "Alder SA is the data controller. Your data are kept for three years. You may withdraw your consent at"
                        + " any time.";
        assertThat(SCREENER.screen(silent, null, Screening.Scope.DOCUMENT).missing())
                .containsExactly(Screening.Information.values());
        assertThat(SCREENER.screen(telling, null, Screening.Scope.DOCUMENT).missing())
                .isEmpty();
        assertThat(screen(silent).missing()).isEmpty();
    }

    private static Screening screen(String text) {
        return SCREENER.screen(text, null, Screening.Scope.PASSAGE);
    }

    private static Set<Taxon> taxa(Screening seen) {
        return seen.suggestions().stream()
                .map(Suggestion::taxon)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Taxon.class)));
    }

    private static List<String> spans(Screening seen) {
        return seen.suggestions().stream()
                .map(one -> one.taxon() + " " + one.start() + "-" + one.end())
                .toList();
    }
}
