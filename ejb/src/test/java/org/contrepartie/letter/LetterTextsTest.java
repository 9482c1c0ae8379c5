package org.contrepartie.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contrepartie.letter.Letter.Field;
import org.contrepartie.letter.Letter.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every letter, in both languages: what a lawyer changed can be filled in, and says nothing too early. */
class LetterTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/contrepartie/letter");

    /** The letters that may come after a decision (T28). */
    private static final Set<Template> DECIDED = EnumSet.of(Template.DECISION, Template.CLOSURE);

    record File(Template template, String language, LetterTexts.Text text) {
        @Override
        public String toString() {
            return template + " " + language;
        }
    }

    static Stream<File> files() {
        return Stream.of(Template.values()).flatMap(template -> Stream.of("fr", "en")
                .map(language -> new File(template, language, LetterTexts.of(template, language))));
    }

    @Test
    void there_is_a_file_for_each_kind_and_language_and_none_besides() throws IOException {
        Set<String> wanted = new TreeSet<>();
        files().forEach(one ->
                wanted.add(one.template().name().toLowerCase(Locale.ROOT) + "." + one.language() + ".txt"));
        try (Stream<Path> there = Files.list(FOLDER)) {
            assertThat(there.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_text_names_known_fields_only(File file) {
        Set<String> known = new TreeSet<>(LetterTexts.HOUSE);
        file.template().takes().forEach(field -> known.add(field.path()));

        assertThat(known).containsAll(file.text().all());
        assertThat(file.text().subject()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_the_law_wants_in_a_letter_has_its_place(File file) {
        assertThat(file.text().all())
                .containsAll(file.template().needs().stream()
                        .filter(field -> field != Field.SUBJECT)
                        .map(Field::path)
                        .toList());
        assertThat(file.text().all().contains("courtRemedy"))
                .as("the remedy in court")
                .isEqualTo(file.template().ends() || file.template() == Template.DECISION);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_text_can_do_without_nothing_but_what_is_always_known_or_asked_for(File file) {
        Set<String> always = new TreeSet<>(Set.of("case", "title", "courtRemedy", "reply"));
        file.template().needs().forEach(field -> always.add(field.path()));
        if (file.template().recipients().equals(Set.of(Letter.Recipient.COMPLAINANT))) {
            always.add("complaint");
        }
        if (file.template().setsPeriod()) {
            always.add("period");
        }

        assertThat(always).containsAll(file.text().must());
    }

    @ParameterizedTest
    @MethodSource("files")
    void before_a_decision_nothing_is_called_an_infringement(File file) {
        if (DECIDED.contains(file.template())) {
            return;
        }
        assertThat((file.text().subject() + file.text().words()).toLowerCase(Locale.ROOT))
                .doesNotContain("infringement", "manquement", "violation", "breach");
    }

    @Test
    void both_languages_have_the_same_fields() {
        for (Template template : Template.values()) {
            LetterTexts.Text french = LetterTexts.of(template, "fr");
            LetterTexts.Text english = LetterTexts.of(template, "en");
            assertThat(french.all()).as(template.name()).isEqualTo(english.all());
            assertThat(french.must()).as(template.name()).isEqualTo(english.must());
        }
    }

    @Test
    void the_progress_letter_says_five_things_and_none_of_them_may_be_missing() {
        assertThat(LetterTexts.of(Template.PROGRESS, "fr").must())
                .containsExactlyInAnyOrder("complaint", "done", "next", "when", "delay", "remedy");
    }

    @Test
    void a_place_with_nothing_to_put_there_is_a_fault_and_no_gap() {
        LetterTexts.Text text = LetterTexts.of(Template.OTHER, "en");

        assertThatThrownBy(() -> text.filled(Map.of("case", "2024-000001"))).isInstanceOf(MustacheException.class);
        assertThat(text.filled(Map.of("case", "2024-000001", "body", "Good <day> & \"all\".")))
                .contains("case no. 2024-000001", "Good <day> & \"all\".");
    }

    @Test
    void a_list_has_a_line_for_each_and_what_is_not_said_leaves_no_trace() {
        String filled = LetterTexts.of(Template.INFORMATION_REQUEST, "en")
                .filled(Map.of(
                        "case",
                        "2024-000001",
                        "title",
                        "An offer",
                        "reply",
                        "By May.",
                        "questions",
                        List.of("Who?", "When?")));

        assertThat(filled).contains("1. Who?\n1. When?\n").doesNotContain("{", "}", "\n\n\n\n");
    }

    @Test
    void who_reads_another_language_gets_english() {
        assertThat(LetterTexts.of(Template.CLOSURE, "de").subject()).isEqualTo("Closure of the case");
        assertThat(LetterTexts.of(Template.CLOSURE, "fr-BE").subject()).isEqualTo("Clôture du dossier");
    }
}
