package org.contrepartie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Money;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.ProvenanceForm.Strength;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/** The data of the demonstration are what their source says, no less and no more. */
class ReferenceCaseTest {

    private static final String YAML = Entry.textOf("temu-2024.yaml");

    private final Opening opening = Opening.read();
    private final Fixture temu = read(YAML);
    private final Fixture exempla = Twin.read().of(temu);

    @Test
    void every_span_cuts_its_fragment_by_code_points() {
        assertThat(cut(temu.clause())).hasSize(19).containsExactlyElementsOf(fragments());
    }

    @Test
    void the_clause_has_378_code_points() {
        assertThat(temu.clause().words().codePointCount(0, temu.clause().words().length()))
                .isEqualTo(378);
    }

    @Test
    void the_twin_has_the_same_fragments_and_another_name() {
        assertThat(cut(exempla.clause())).containsExactlyElementsOf(fragments());
        assertThat(exempla.clause().words()).contains("[Exempla]").doesNotContain("Temu");
        assertThat(exempla.toString()).doesNotContainIgnoringCase("temu");
        assertThat(exempla.scheme().respondent().fictitious()).isTrue();
    }

    @Test
    void the_words_of_the_twin_are_as_strong_as_a_dispatch_that_nobody_has_seen() {
        ProvenanceForm chain = Twin.read().chain();

        assertThat(exempla.statements()).singleElement().satisfies(said -> assertThat(said.words())
                .contains("fictive"));
        assertThat(chain.links())
                .extracting(ProvenanceForm.Link::strength)
                .containsExactly(Strength.NOT_SEEN, Strength.QUOTES, Strength.ON_FILE);
        assertThat(chain.weakest()).contains(chain.links().get(0));
    }

    @Test
    void every_element_has_the_class_and_says_what_the_source_says() {
        assertThat(temu.clause().elements().stream().map(ReferenceCaseTest::told))
                .containsExactly(
                        "E20 OPERATION null",
                        "E10 CATEGORY PHOTO BIOMETRIC",
                        "E10 CATEGORY NAME",
                        "E10 CATEGORY IMAGE_LIKENESS BIOMETRIC",
                        "E11 CATEGORY VOICE BIOMETRIC",
                        "E13 CATEGORY OPINIONS SPECIAL",
                        "E13 CATEGORY STATEMENTS",
                        "E13 CATEGORY BIOGRAPHY SPECIAL",
                        "E13 CATEGORY HOME_TOWN",
                        "E13 CATEGORY COUNTRY",
                        "E19 PURPOSE PROMOTION ADVERTISING",
                        "E04 MEDIA ALL_KNOWN_OR_FUTURE",
                        "E03 TERRITORY WORLDWIDE",
                        "E04 MEDIA ALL_KNOWN_OR_FUTURE",
                        "E01 DURATION PERPETUAL",
                        "E05 WAIVER REVIEW",
                        "E06 WAIVER NOTICE < sans autre",
                        "E07 WAIVER PAYMENT < sans autre",
                        "E07 WAIVER CONSIDERATION < sans autre");
    }

    @Test
    void what_the_quoted_text_does_not_say_is_not_asserted() {
        List<?> absent = (List<?>) data("clause").get("not_in_quoted_text");

        assertThat(absent).hasSize(8);
        assertThat(temu.clause().elements())
                .noneMatch(one -> absent.contains(one.taxon().name()));
        assertThat(temu.clause().basisClaimed()).isEqualTo(Clause.Basis.CONSENT);
        assertThat(temu.clause().quotedFrom()).isEqualTo(Clause.QuotedFrom.PRESS);
        assertThat(temu.clause().editorial()).isEqualTo("[Temu]");
    }

    @Test
    void the_clause_is_critical_by_combination_and_by_no_waiver_of_a_right() {
        List<Taxon> taxa =
                temu.clause().elements().stream().map(ClauseForm.Element::taxon).toList();

        assertThat(taxa).noneMatch(taxon -> taxon.severity() == Taxon.Severity.CRITICAL);
        assertThat(Taxon.countHigh(taxa)).isEqualTo(15);
        assertThat(Taxon.combined(taxa)).isEqualTo(Taxon.Severity.CRITICAL);
    }

    @Test
    void the_offer_is_told_in_the_words_of_the_source() {
        Map<?, ?> source = data("offer");

        assertThat(temu.offer().words()).isEqualTo(((Map<?, ?>) source.get("total")).get("text"));
        assertThat(temu.offer().exchangeWords()).isEqualTo(((Map<?, ?>) source.get("exchange")).get("text"));
        assertThat(temu.offer().components())
                .extracting(one -> one.kind() + " " + one.amount() + " " + one.channel() + " " + one.words())
                .containsExactly(
                        "CASH 20.00 EUR PAYPAL 20 euros en cash via Paypal",
                        "VOUCHER 80.00 EUR null un bon d'achat de 80 euros");
    }

    @Test
    void the_campaign_ran_in_england_since_a_week_that_is_ambiguous_and_in_france_since_nobody_knows_when() {
        assertThat(temu.scheme().territories())
                .extracting(one -> one.code() + " " + one.label() + " "
                        + one.start().precision() + " " + one.start().words().orElse("-") + " " + one.note())
                .containsExactly(
                        "GB-ENG Angleterre WEEK lancée en Angleterre la semaine passée"
                                + " relative to the article or to the relayed dispatch: ambiguous",
                        "FR France UNKNOWN - grand succès en France (company statement)");
    }

    @Test
    void each_status_has_the_day_the_words_and_the_source_of_the_article() {
        assertThat(temu.scheme().statuses())
                .extracting(one -> one.kind() + " " + one.territory() + " "
                        + one.since().day().map(Object::toString).orElse("-") + " "
                        + one.since().precision() + " "
                        + one.words() + " " + one.source())
                .containsExactly(
                        "LIVE GB-ENG - UNKNOWN null null",
                        "SUSPENDED null 2024-04-03 NOT_AFTER temporairement retiré en urgence AFP",
                        "STILL_LIVE null 2024-04-03 DAY null Next, 3 avril 2024");
    }

    @Test
    void the_components_add_up_to_the_total() {
        OfferForm offer = temu.offer();

        assertThat(offer.components().stream().map(OfferForm.Component::amount).reduce(Money::plus))
                .contains(offer.total())
                .contains(Money.ofMinor(10_000, "EUR"));
        assertThat(offer.upTo()).isTrue();
    }

    @Test
    void what_the_source_does_not_say_stays_unknown() {
        assertThat(temu.scheme().name()).isNull();
        assertThat(temu.scheme().pageUrl()).isNull();
        assertThat(temu.scheme().respondent().country()).isNull();
        assertThat(temu.scheme().statuses().get(0).since()).isEqualTo(DatedWithPrecision.UNKNOWN);
        assertThat(temu.statements().get(2).said()).isEqualTo(DatedWithPrecision.UNKNOWN);
    }

    @Test
    void the_offer_was_suspended_and_called_temporary() {
        assertThat(temu.scheme().statuses())
                .extracting(one -> one.kind() + " " + one.claimedTemporary())
                .containsExactly(
                        SchemeStatus.Kind.LIVE + " false",
                        SchemeStatus.Kind.SUSPENDED + " true",
                        SchemeStatus.Kind.STILL_LIVE + " false");
    }

    @Test
    void a_key_that_nobody_reads_is_refused() {
        assertThatThrownBy(() -> read(YAML.replace("  name: null", "  nickname: null\n  name: null")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nickname");
        assertThatThrownBy(() -> read(YAML.replace("category: VOICE,", "category: VOICE, synthetic: true,")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("synthetic");
    }

    @Test
    void what_becomes_known_and_has_no_place_is_refused() {
        assertThatThrownBy(() -> read(YAML.replace("legal_entity: null", "legal_entity: Somebody Ltd")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("legal_entity");
    }

    @Test
    void a_fragment_that_is_not_cut_by_its_span_is_refused() {
        assertThatThrownBy(() -> read(YAML.replace("span: [56,62]", "span: [56,61]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[56,61)");
    }

    @Test
    void seventeen_questions_have_an_owner_on_the_staff() {
        assertThat(opening.questions()).hasSize(17);
        assertThat(DemoLoader.people())
                .extracting(one -> one.login())
                .containsAll(opening.questions().stream()
                        .map(Opening.Question::owner)
                        .toList());
    }

    @Test
    void what_is_put_to_the_respondent_is_an_allegation() {
        assertThat(opening.allegations())
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.text()).startsWith("Grief").doesNotContainIgnoringCase("manquement"));
    }

    @Test
    void the_press_note_says_what_it_is_and_quotes_the_data() {
        assertThat(PressNote.of("temu-2024.yaml"))
                .contains("rapporte ce qu'un article de presse a rapporté")
                .contains(temu.clause().words())
                .doesNotContain("{");
    }

    @Test
    void the_people_are_those_of_the_keycloak_realm() throws IOException {
        // JSON is YAML.
        Map<?, ?> realm = (Map<?, ?>) Entry.parsed(Files.readString(Path.of("../config/keycloak/realm.json")));
        Stream<String> users = ((List<?>) realm.get("users"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> one.get("username") + " " + one.get("firstName") + " " + one.get("lastName") + " "
                                + one.get("email"));

        assertThat(DemoLoader.people().stream().map(one -> one.login() + " " + one.displayName() + " " + one.email()))
                .containsExactlyElementsOf(users.toList());
    }

    private Fixture read(String yaml) {
        return new FixtureReader(opening.provenance()).read(yaml);
    }

    private static List<String> cut(ClauseForm clause) {
        return clause.elements().stream()
                .map(one -> Spans.cut(clause.words(), one.start(), one.end()))
                .toList();
    }

    private static String told(ClauseForm.Element one) {
        String said = one.taxon() + " " + one.facet() + " " + one.value();
        said = one.candidate() == null ? said : said + " " + one.candidate();
        return one.governedBy() == null ? said : said + " < " + one.governedBy();
    }

    private static Map<?, ?> data(String key) {
        return (Map<?, ?>) ((Map<?, ?>) Entry.parsed(YAML)).get(key);
    }

    private static List<String> fragments() {
        return ((List<?>) data("clause").get("elements"))
                .stream().map(one -> ((Map<?, ?>) one).get("frag").toString()).toList();
    }
}
