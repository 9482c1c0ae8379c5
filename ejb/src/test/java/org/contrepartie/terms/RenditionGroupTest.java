package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.scheme.FamilyMember;
import org.junit.jupiter.api.Test;

/** Renditions of one clause stand together; between languages they are compared by what they say, not by their words. */
class RenditionGroupTest {

    private static final Rendered ENGLISH = clause(
            1,
            "en-GB",
            Clause.QuotedFrom.ORIGINAL,
            "your voice, hometown and state",
            said("your voice", "VOICE"),
            said("hometown", "HOME_TOWN"),
            said("state", "STATE"));
    private static final Rendered FRENCH = clause(
            2,
            "fr",
            Clause.QuotedFrom.TRANSLATION,
            "votre voix, ville natale et pays",
            said("votre voix", "VOICE"),
            said("ville natale", "HOME_TOWN"),
            said("pays", "COUNTRY"));
    private static final Rendered PRESS = clause(
            3,
            "fr",
            Clause.QuotedFrom.PRESS,
            "votre voix, ville d'origine et pays",
            said("votre voix", "VOICE"),
            said("ville d'origine", "HOME_TOWN"),
            said("pays", "COUNTRY"));

    @Test
    void hometown_and_state_against_ville_natale_et_pays() {
        RenditionGroup group = new RenditionGroup(1L, List.of(FRENCH, ENGLISH));

        assertThat(group.front()).isEqualTo(ENGLISH);
        assertThat(group.lines())
                .extracting(line -> line.value() + " " + line.words())
                .containsExactly(
                        "STATE [state, null]",
                        "COUNTRY [null, pays]",
                        "VOICE [your voice, votre voix]",
                        "HOME_TOWN [hometown, ville natale]");
        assertThat(group.differing()).isEqualTo(2);
    }

    @Test
    void two_languages_are_never_compared_word_by_word() {
        RenditionGroup.Beside french =
                new RenditionGroup(1L, List.of(ENGLISH, FRENCH)).beside().get(0);

        assertThat(french.sameLanguage()).isFalse();
        assertThat(french.pieces()).isEmpty();
    }

    @Test
    void what_not_every_version_says_is_told_by_facet_and_language() {
        RenditionGroup group = new RenditionGroup(1L, List.of(ENGLISH, FRENCH, PRESS));

        assertThat(told(group)).containsExactly("CATEGORY: en[] STATE; fr[] COUNTRY");
    }

    @Test
    void where_one_of_two_quotations_of_a_language_says_more_it_is_named() {
        Rendered wider = clause(
                4,
                "fr",
                Clause.QuotedFrom.PRESS,
                "votre voix, ville natale, État et pays",
                said("votre voix", "VOICE"),
                said("ville natale", "HOME_TOWN"),
                said("État", "STATE"),
                said("pays", "COUNTRY"));

        assertThat(told(new RenditionGroup(1L, List.of(ENGLISH, FRENCH, wider))))
                .containsExactly("CATEGORY: en[], fr[CL4] STATE; fr[] COUNTRY");
    }

    @Test
    void a_clause_on_which_nothing_is_marked_differs_from_nothing_and_is_named() {
        Rendered unread = clause(5, "de", Clause.QuotedFrom.TRANSLATION, "Ihre Stimme");
        RenditionGroup group = new RenditionGroup(1L, List.of(FRENCH, PRESS, unread));

        assertThat(group.deviations()).isEmpty();
        assertThat(group.differing()).isZero();
        assertThat(group.unmarked()).containsExactly(unread);
        assertThat(new RenditionGroup(1L, List.of(FRENCH, unread)).isComparable())
                .isFalse();
    }

    @Test
    void two_purposes_in_one_element_are_two_things_and_a_class_of_its_own_is_told() {
        Rendered english =
                with("for ads", new ClauseForm.Element(0, 7, Taxon.E19, null, "ADVERTISING", null, null, null));
        Rendered french = with(
                "à toute fin",
                new ClauseForm.Element(0, 11, Taxon.E19, null, "PROMOTION ADVERTISING", null, null, null),
                new ClauseForm.Element(0, 11, Taxon.E18, null, "ADVERTISING", null, null, null));

        assertThat(told(new RenditionGroup(1L, List.of(english, french))))
                .containsExactly("PURPOSE: fr[CL2] PROMOTION, ADVERTISING as E18");
    }

    private static Rendered with(String words, ClauseForm.Element... elements) {
        int number = elements.length;
        ClauseForm form =
                new ClauseForm(null, "fr", Clause.QuotedFrom.PRESS, null, words, null, null, null, List.of(elements));
        ClauseSheet sheet = new ClauseSheet(number, "CL" + number, form, Taxon.Severity.HIGH, 1);
        return new Rendered(new FamilyMember(1L, "S2026-000001", "Data for a voucher"), sheet.label(), sheet);
    }

    private static List<String> told(RenditionGroup group) {
        return group.deviations().stream()
                .map(one -> one.facet() + ": "
                        + one.only().stream().map(RenditionGroupTest::told).collect(Collectors.joining("; ")))
                .toList();
    }

    private static String told(Deviation.Only only) {
        String versions = only.versions().stream()
                .map(one -> one.language() + one.labels())
                .collect(Collectors.joining(", "));
        return only.said().stream()
                .map(one -> one.value() + (one.classedOtherwise() ? " as " + one.taxon() : ""))
                .collect(Collectors.joining(", ", versions + " ", ""));
    }

    @Test
    void competing_quotations_of_one_language_are() {
        RenditionGroup.Beside press =
                new RenditionGroup(1L, List.of(ENGLISH, FRENCH, PRESS)).beside().get(1);

        assertThat(press.against()).isEqualTo(FRENCH);
        assertThat(press.percent()).isEqualTo(76);
        assertThat(press.pieces())
                .filteredOn(piece -> piece.kind() != Difference.Kind.SAME)
                .extracting(Difference.Piece::words)
                .containsExactly("natale", "d'origine");
    }

    private static String[] said(String words, String value) {
        return new String[] {words, value};
    }

    private static Rendered clause(
            int number, String language, Clause.QuotedFrom from, String words, String[]... elements) {
        List<ClauseForm.Element> marked = Stream.of(elements)
                .map(one -> {
                    Spans.Place place = Spans.find(words, one[0]);
                    return new ClauseForm.Element(
                            place.start(), place.end(), Taxon.E13, null, one[1], null, null, null);
                })
                .toList();
        ClauseForm form = new ClauseForm(null, language, from, null, words, null, null, null, marked);
        ClauseSheet sheet = new ClauseSheet(number, "CL" + number, form, Taxon.Severity.HIGH, 1);
        return new Rendered(new FamilyMember(1L, "S2026-000001", "Data for a voucher"), sheet.label(), sheet);
    }
}
