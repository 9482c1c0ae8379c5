package org.contrepartie.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.reading.Samples.CLAUSE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReadingTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr"><head><title>Offre &amp; conditions</title><link rel="canonical" href="https://exempla.invalid/offre">
            <script>gather()</script><style>p { color: red }</style></head>
            <body onload="gather()"><h1>Conditions</h1><form action="/send"><p>La personne cède,
              à perpétuité, son <b>nom</b> et sa voix.</p><input value="secret"><button>Accepter</button>
              <select><option>Oui</option></select></form>
            <ul><li>un bon d'achat :\u00a080 €<li>20 € en espèces</ul>
            <table><tr><td>Pays</td>
              <td><p>France</p></td></tr></table>
            <noscript>sans script</noscript><p>Adresse<br>12 rue des Lilas</body></html>
            """;

    @Test
    void of_a_page_the_words_stay_block_by_block() {
        Reading page = FileReading.of(Samples.text(PAGE));

        assertThat(page.type()).isEqualTo(FileType.HTML);
        assertThat(page.title()).isEqualTo("Offre & conditions");
        assertThat(page.url()).isEqualTo("https://exempla.invalid/offre");
        assertThat(page.language()).isEqualTo("fr");
        assertThat(page.text()).isEqualTo("""
                        Conditions

                        La personne cède, à perpétuité, son nom et sa voix.

                        un bon d'achat :\u00a080 €

                        20 € en espèces

                        Pays\tFrance

                        Adresse
                        12 rue des Lilas""");
    }

    @Test
    void what_runs_and_what_is_filled_in_is_no_word_of_a_page() {
        assertThat(FileReading.of(Samples.text(PAGE)).text())
                .doesNotContain("gather", "red", "secret", "Accepter", "Oui", "sans script");
    }

    @Test
    void a_page_that_names_no_encoding_is_read_in_that_of_Windows_where_it_is_no_UTF_8() {
        byte[] page = "<p>à perpétuité".getBytes(Signs.WINDOWS);

        assertThat(FileReading.of(page).text()).isEqualTo("à perpétuité");
    }

    @Test
    void of_a_PDF_the_lines_of_a_paragraph_are_one() {
        Reading pdf = FileReading.of(
                Samples.pdf("Article 1\n\n\nLa personne cède, à perpétuité,\nson nom et sa voix.", "Fin"));

        assertThat(pdf.type()).isEqualTo(FileType.PDF);
        assertThat(pdf.title()).isEqualTo("Conditions de l'offre");
        assertThat(pdf.language()).isEqualTo("fr-FR");
        assertThat(pdf.text()).isEqualTo("Article 1\n\n" + CLAUSE + "\n\nFin");
    }

    @Test
    void of_an_office_document_paragraphs_and_rows_stay() {
        Reading docx = FileReading.of(Samples.docx());

        assertThat(docx.type()).isEqualTo(FileType.DOCX);
        assertThat(docx.title()).isEqualTo("Règlement");
        assertThat(docx.text()).isEqualTo("Article 1\n\n" + CLAUSE + "\n\nBon d'achat\t80 €");
    }

    @Test
    void what_was_struck_out_of_an_office_document_is_not_read_and_nothing_is_read_twice() {
        String body = "<w:document xmlns:w='" + WordText.WORDS
                + "' xmlns:mc='urn:mc'><w:body><w:p><w:r><w:t>Tous médias</w:t></w:r>"
                + "<w:del><w:r><w:delText> sauf la presse</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice><w:r><w:t>,"
                + " sans limite</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>, sans limite</w:t></w:r></mc:Fallback>"
                + "</mc:AlternateContent></w:p></w:body></w:document>";

        assertThat(FileReading.of(Samples.docxWith(body)).text()).isEqualTo("Tous médias, sans limite");
    }

    @Test
    void of_a_letter_the_plain_words_are_read_and_its_files_named() {
        Reading letter = FileReading.of(Samples.letter());

        assertThat(letter.type()).isEqualTo(FileType.EML);
        assertThat(letter.title()).isEqualTo("Votre récompense");
        assertThat(letter.language()).isEqualTo("fr");
        assertThat(letter.dated()).isEqualTo(Instant.parse("2024-03-30T06:55:00Z"));
        assertThat(letter.attachments()).containsExactly("enregistrement à vérifier.txt");
        assertThat(letter.text()).isEqualTo(CLAUSE);
    }

    @Test
    void a_letter_that_is_a_page_is_read_like_one() {
        assertThat(FileReading.of(Samples.letterOfPage("<p>à perpétuité</p><script>x()</script>"))
                        .text())
                .isEqualTo("à perpétuité");
    }

    @Test
    void of_a_record_of_requests_each_is_a_line() {
        String record = """
                {"log":{"version":"1.2","entries":[
                 {"startedDateTime":"2024-03-30T06:55:00Z","request":{"method":"GET","url":"https://exempla.invalid/offre"},
                  "response":{"status":200,"content":{"mimeType":"text/html; charset=utf-8","text":"secret"}}},
                 {"request":{"url":"https://ads.invalid/\\ud83d"}}, 7]}}""";

        assertThat(FileReading.of(Samples.text(record)).text()).isEqualTo("""
                        2024-03-30T06:55:00Z GET 200 text/html https://exempla.invalid/offre
                        - - - - https://ads.invalid/\uFFFD
                        - - - - -""");
    }

    @Test
    void a_plain_text_stays_as_it_is_in_whatever_encoding_it_came() {
        for (byte[] bytes : new byte[][] {
            CLAUSE.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + CLAUSE).getBytes(StandardCharsets.UTF_8),
            CLAUSE.getBytes(Signs.WINDOWS),
            CLAUSE.getBytes(StandardCharsets.UTF_16)
        }) {
            assertThat(FileReading.of(bytes)).isEqualTo(new Reading(FileType.TEXT, CLAUSE));
        }
        assertThat(FileReading.of(Samples.text("un\r\n  deux\rtrois\n")).text()).isEqualTo("un\n  deux\ntrois\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', PDF",
        "'junk before\n%PDF-1.4', PDF",
        "'<!-- a --><html>', HTML",
        "'<?xml version=\"1.0\"?><html>', HTML",
        "'<?xml version=\"1.0\"?><rss>', XML",
        "'From: a@b.c\nDate: today\n\nHello', EML",
        "'Note: the offer\nis over', TEXT",
        "'{\"log\": {\"version\": \"1.2\"}}', HAR",
        "'{\"title\": 1}', JSON",
        "'WARC/1.1\r\nWARC-Type: warcinfo', WARC",
        "'a < b', TEXT",
        "'a\u0000b', UNKNOWN",
        "'', UNKNOWN"
    })
    void what_a_file_is_its_bytes_say(String bytes, FileType type) {
        assertThat(Recognition.of(Samples.text(bytes))).isEqualTo(type);
    }
}
