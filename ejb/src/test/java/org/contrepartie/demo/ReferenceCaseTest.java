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
import org.contrepartie.terms.ClauseForm;
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

    private static List<String> fragments() {
        Map<?, ?> clause = (Map<?, ?>) ((Map<?, ?>) Entry.parsed(YAML)).get("clause");
        return ((List<?>) clause.get("elements"))
                .stream().map(one -> ((Map<?, ?>) one).get("frag").toString()).toList();
    }
}
