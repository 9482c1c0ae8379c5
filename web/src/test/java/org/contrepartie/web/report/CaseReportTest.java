package org.contrepartie.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.contrepartie.report.CaseReport;
import org.contrepartie.report.CaseReportPrinter;
import org.contrepartie.web.shared.ReportWords;
import org.junit.jupiter.api.Test;

/** The case report as it comes out of the printer, in both languages. */
class CaseReportTest {

    private final byte[] french = print(ACase.whole(), Locale.FRANCE);
    private final byte[] english = print(ACase.whole(), Locale.UK);

    @Test
    void the_case_stands_on_every_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(french)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page, page))
                        .contains("2024-000012", "INTERNE", "FICTIF", page + " / " + document.getNumberOfPages());
            }
        }
    }

    @Test
    void the_words_of_others_stand_as_they_were_said() {
        for (byte[] pdf : new byte[][] {french, english}) {
            assertThat(text(pdf)).contains(ACase.CLAUSE, ACase.NARRATIVE, ACase.STATEMENT);
        }
    }

    @Test
    void a_deadline_stands_in_words_with_its_computation() {
        assertThat(text(french))
                .contains("D01 Informer le plaignant", "mer. 3 juil. 2024", "3 mois : fin le mercredi 3 juillet 2024")
                .contains("mercredi 1er mai 2024 est férié (Fête du Travail) : le délai va jusqu’au jeudi 2 mai 2024");
        assertThat(text(english))
                .contains("D01 Tell the complainant", "Wed 3 Jul 2024", "Wednesday 1 May 2024 is a public holiday");
    }

    @Test
    void a_clock_that_stands_still_has_not_ended() {
        assertThat(text(french)).contains("suspendue").doesNotContain("par null", "terminée le");
        assertThat(text(english)).contains("stands still").doesNotContain("by null");
    }

    @Test
    void a_measure_that_no_decision_orders_was_not_taken_up() {
        assertThat(text(french)).contains("Non retenue : D2024-000003").doesNotContain("Levée :");
        assertThat(text(english)).contains("Not taken up: D2024-000003");
    }

    @Test
    void both_sides_of_the_bargain_stand_there() {
        assertThat(text(french))
                .contains("jusqu’à 100,00 €", "Bon d’achat", "à perpétuité", "photo, nom, voix, opinions");
        assertThat(text(english)).contains("up to €100.00", "Voucher", "perpetual", "photo, name, voice, opinions");
    }

    @Test
    void what_is_not_known_is_said_to_be_unknown() {
        assertThat(text(print(ACase.bare(), Locale.FRANCE))).contains("Siège inconnu", "Établi par inconnu");
    }

    @Test
    void an_act_without_words_keeps_its_name() {
        assertThat(text(english)).contains("Complaint registered", "later_act");
    }

    @Test
    void its_sections_stand_in_their_order() throws IOException {
        assertThat(headings(french))
                .containsExactly(
                        "1. Synthèse",
                        "2. Origine du dossier et plaintes",
                        "3. Procédure suivie",
                        "4. Compétence et droit applicable",
                        "5. L’organisme mis en cause et la campagne",
                        "6. Faits",
                        "7. Documents et clauses analysés",
                        "8. Déclarations de l’organisme, affirmations et comparaison",
                        "9. Appréciation juridique, grief par grief",
                        "10. Observations des parties et réponses",
                        "11. Mesures",
                        "12. Questions ouvertes et limites",
                        "Annexe A – Bordereau de pièces",
                        "Annexe B – Fiche des échéances",
                        "Annexe C – Extrait du journal");
        assertThat(headings(english))
                .containsExactly(
                        "1. Summary",
                        "2. Origin of the case and complaints",
                        "3. Procedure followed",
                        "4. Competence and applicable law",
                        "5. The respondent and the campaign",
                        "6. Facts",
                        "7. Documents and clauses analysed",
                        "8. Statements of the respondent, claims and comparison",
                        "9. Legal assessment, allegation by allegation",
                        "10. Observations of the parties and answers",
                        "11. Measures",
                        "12. Open questions and limits",
                        "Annex A – Index of exhibits",
                        "Annex B – Deadline sheet",
                        "Annex C – Extract of the trail");
    }

    @Test
    void after_a_decision_come_its_operative_part_and_the_remedies() throws IOException {
        byte[] decided = print(ACase.decided(), Locale.FRANCE);

        assertThat(headings(decided))
                .containsSubsequence(
                        "12. Questions ouvertes et limites",
                        "13. Dispositif",
                        "14. Voies et délais de recours",
                        "Annexe A – Bordereau de pièces");
        assertThat(text(decided))
                .contains(
                        "D2024-0001",
                        "Paule Sauvage (présent)",
                        "Article 1er. Une amende est prononcée.",
                        "Manquement retenu",
                        "Conseil d’État",
                        "2 mois à compter de la notification",
                        "18 900,00 €");
    }

    @Test
    void a_draft_of_a_decision_stays_in_the_house() {
        assertThat(text(french)).doesNotContain("Article 1er. Une amende", "Paule Sauvage");
    }

    @Test
    void an_observation_stands_beside_its_answer_under_a_pseudonym() {
        assertThat(text(french))
                .contains("C-0001 23/05/2024 Le retrait ne serait pas possible en pratique.")
                .contains("Suivie La page ne montre aucun moyen de retrait. Claire Marchand");
    }

    @Test
    void a_section_that_has_nothing_to_say_is_left_out() throws IOException {
        assertThat(headings(print(ACase.bare(), Locale.UK)))
                .containsExactly(
                        "1. Summary",
                        "2. Origin of the case and complaints",
                        "3. Procedure followed",
                        "4. Competence and applicable law",
                        "5. The respondent and the campaign");
    }

    @Test
    void who_complains_has_a_pseudonym_only() {
        assertThat(text(french)).contains("C-0001, auteur d’une plainte (identité scellée)");
    }

    @Test
    void a_quotation_says_whether_it_was_looked_up() {
        assertThat(text(french))
                .contains("Retrouvée mot pour mot : texte capturé 1.")
                .contains("S1 Non relue : sa source ne nomme ni texte capturé ni pièce de ce dossier.");
    }

    @Test
    void a_fact_names_its_exhibits_and_an_exhibit_what_cites_it() {
        assertThat(text(french)).contains("Établi 2024-000012-001, À charge", "citée par F1");
    }

    @Test
    void the_files_of_a_capture_stand_under_the_number_of_their_exhibit() {
        assertThat(text(french)).contains("2024-000012-001.2 output/source.html, text/html");
    }

    @Test
    void a_claim_stands_beside_what_it_was_held_against() {
        assertThat(text(french))
                .contains(
                        "S1.a La société n’utilise que deux catégories",
                        "Élément de clause CL1:" + ACase.spanOf("de la voix") + " « de la voix »",
                        "Plus étroit confirmé",
                        "deux catégories sur quatre Claire Marchand, le");
    }

    @Test
    void a_contradiction_with_what_is_said_in_another_market_stands_there_with_its_reason() {
        assertThat(text(french))
                .contains(
                        "Affirmation sur un autre programme S2024-000002 S1.a « we also used voices »",
                        "l’une des deux n’est pas vraie Claire Marchand, le");
    }

    @Test
    void what_only_one_version_of_a_clause_says_is_told_with_its_language() {
        assertThat(text(french))
                .contains(
                        "S2024-000002 CL1 (anglais), CL1 (français)",
                        "Données : seulement dans la version en anglais : État",
                        "Durée : seulement dans la version en français : à perpétuité");
        assertThat(text(english)).contains("Data: only in the English version: state");
    }

    @Test
    void before_a_decision_nothing_is_called_an_infringement() {
        assertThat(text(french)).doesNotContainIgnoringCase("manquement");
        assertThat(text(english)).doesNotContainIgnoringCase("infring");
    }

    @Test
    void printed_again_it_is_the_same() {
        assertThat(print(ACase.whole(), Locale.FRANCE)).isEqualTo(french);
    }

    @Test
    void it_is_tagged_titled_and_bookmarked() throws IOException {
        try (PDDocument document = Loader.loadPDF(french)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Rapport du dossier 2024-000012");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(15);
        }
    }

    @Test
    void every_letter_can_be_copied() {
        assertThat(text(english)).contains("Offer 1", "on file");
    }

    private static List<String> headings(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            return titles;
        }
    }

    private static byte[] print(CaseReport report, Locale locale) {
        return new CaseReportPrinter(new ReportWords(locale, ZoneId.of("Europe/Paris"))).print(report);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return text(document, 1, document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The words of some pages, every space and line end one plain space. */
    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
}
