package org.contrepartie.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.Letter.Status;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.procedure.Remedy;
import org.contrepartie.report.LetterPrinter;
import org.contrepartie.report.LetterSheet;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.ReportWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A letter as it comes out of the printer: in the language of who gets it, with his name only where the seal was opened. */
class LetterPaperTest {

    private static final Instant DRAFTED = Instant.parse("2024-04-03T08:00:00Z");
    private static final Identity CLARA =
            new Identity("Clara Ottokar", "clara@example.org", "1 rue des Lilas\n69001 Lyon", "FR");

    @Test
    void an_outcome_names_the_complainant_the_signer_and_the_way_to_court() {
        String paper = text(print(toComplainant(Template.OUTCOME, Status.SENT, "fr"), Optional.of(CLARA)));

        assertThat(paper)
                .contains(
                        "Autorité de protection des données",
                        "Dossier n° 2024-000012",
                        "Le mercredi 3 avril 2024",
                        "FICTIF")
                .contains("Clara Ottokar", "1 rue des Lilas", "69001 Lyon", "clara@example.org")
                .contains("Objet : Issue de votre plainte", "votre plainte n° R2024-000456")
                .contains("L’autorité a adopté une décision", "The words of the author.")
                .contains("Voies et délais de recours", "Conseil d’État dans un délai de 2 mois", "R. 311-1")
                .contains("Chantal Chair")
                .doesNotContain("PROJET");
    }

    @Test
    void without_the_seal_opened_the_pseudonym_stands_there() {
        assertThat(text(print(toComplainant(Template.OUTCOME, Status.SENT, "fr"), Optional.empty())))
                .contains("C-0001")
                .doesNotContain("Clara");
    }

    @Test
    void the_paper_of_who_gave_a_mandate_is_addressed_to_the_body_and_says_for_whom() {
        LetterRow letter = toComplainant(Template.OUTCOME, Status.SENT, "fr");
        Mandate body = new Mandate(Mandate.Kind.ART_80_1, "Exempla Droits", "1 rue Fictive\n75001 Paris", 1, 2);

        assertThat(text(print(letter, Optional.of(CLARA), Optional.of(body))))
                .contains("Exempla Droits", "1 rue Fictive", "75001 Paris", "pour Clara Ottokar")
                .doesNotContain("rue des Lilas", "clara@example.org");
        assertThat(text(print(letter, Optional.empty(), Optional.of(body))))
                .contains("Exempla Droits", "pour C-0001")
                .doesNotContain("Clara");
    }

    @Test
    void who_reads_english_gets_english_and_a_draft_says_so() {
        assertThat(text(print(toComplainant(Template.OUTCOME, Status.DRAFT, "en"), Optional.empty())))
                .contains("DRAFT", "Draft, not signed", "Subject: Outcome of your complaint", "Dear Sir or Madam")
                .contains("within 2 months of its notification");
    }

    @Test
    void what_is_asked_stands_in_a_list_with_the_last_day() {
        assertThat(text(print(request(), Optional.empty())))
                .contains("Exempla Rewards SARL", "How many took part?", "Since when?")
                .contains("dans un délai de 4 semaines", "au plus tard le jeudi 2 mai 2024")
                .doesNotContain("recours");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void every_letter_can_be_kept_for_good_and_read_by_everybody(Template template) {
        byte[] paper = print(toComplainant(template, Status.DRAFT, "fr"), Optional.of(CLARA));

        assertThat(VeraPdf.faults(paper, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(paper, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] print(LetterRow letter, Optional<Identity> sealed) {
        return print(letter, sealed, Optional.empty());
    }

    private static byte[] print(LetterRow letter, Optional<Identity> sealed, Optional<Mandate> body) {
        Optional<LocalDateTime> due = letter.template() == Template.INFORMATION_REQUEST
                ? Optional.of(LocalDateTime.of(2024, 5, 2, 23, 59, 59))
                : Optional.empty();
        return new LetterPrinter(ReportWords.in(letter.language(), ZoneId.of("Europe/Paris")))
                .print(new LetterSheet(
                        letter,
                        LocalDate.of(2024, 4, 3),
                        "2024-000012",
                        "Data for a voucher",
                        true,
                        sealed,
                        body,
                        due,
                        letter.isSent() ? Optional.of("Chantal Chair") : Optional.empty(),
                        Remedy.on(LocalDate.of(2024, 4, 3))));
    }

    private static LetterRow toComplainant(Template template, Status status, String language) {
        return letter(
                template,
                status,
                language,
                new LetterForm.Addressee(Letter.Recipient.COMPLAINANT, "R2024-000456", "C-0001"),
                LetterForm.Content.saying("The words of the author."),
                Map.of("step", "T28", "ground", "COURT_PENDING", "reviewOn", "2024-09-02"));
    }

    private static LetterRow request() {
        return letter(
                Template.INFORMATION_REQUEST,
                Status.SENT,
                "fr",
                new LetterForm.Addressee(Letter.Recipient.RESPONDENT, null, "Exempla Rewards SARL"),
                new LetterForm.Content(null, null, "How many took part?\nSince when?", "P4W"),
                Map.of());
    }

    private static LetterRow letter(
            Template template,
            Status status,
            String language,
            LetterForm.Addressee to,
            LetterForm.Content content,
            Map<String, String> facts) {
        boolean sent = status == Status.SENT;
        return new LetterRow(
                3,
                template,
                status,
                to,
                language,
                content,
                facts,
                "officer",
                sent ? "chair" : null,
                sent ? Role.CHAIR : null,
                sent ? "chair" : null,
                null,
                DRAFTED,
                sent ? DRAFTED : null,
                sent ? DRAFTED : null,
                sent ? LocalDate.of(2024, 4, 3) : null,
                null,
                null,
                1);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
