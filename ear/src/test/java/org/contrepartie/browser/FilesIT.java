package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.contrepartie.Campaign;
import org.contrepartie.Rest;
import org.contrepartie.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files are handed in on a page and by a program; what is too large or cannot be read is refused in words, and nothing breaks. */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
class FilesIT {

    private static final String CLAUSE = "La personne cède, à perpétuité, sa voix.";
    private static final String PAGE =
            "<!DOCTYPE html><html lang='fr'><title>Offre</title><script>document.title='ran'</script><h1>Conditions</h1>"
                    + "<p>" + CLAUSE + "<form><input value='secret'></form></html>";

    private static final String INSPECTION = """
            {"uri_ins":"https://exempla.invalid/offre","script":{"version":{"npm":"2.1.1"}},
             "browser":{"name":"Chromium","version":"120.0"},"start_time":"2024-03-30T06:55:00.000Z",
             "cookies":[{"name":"id","domain":"exempla.invalid","expiresDays":390,"session":false,"firstPartyStorage":true},
                        {"name":"track","domain":"ads.invalid","session":true,"firstPartyStorage":false}],
             "hosts":{"requests":{"firstParty":["exempla.invalid"],"thirdParty":["ads.invalid"]}},"beacons":[]}""";

    private final Server server = Server.onH2("files");
    private Window officer;
    private Window english;
    private Rest program;
    private String portal;
    private String scheme;
    private String caseRef;

    @BeforeAll
    void start(Browser browser) {
        portal = server.start().url();
        program = Rest.as("officer", portal);
        scheme = Rest.json(program.post("/schemes", Campaign.scheme())).getString("reference");
        caseRef = program.read("/cases?q=Temu")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("reference");
        officer = browser.signedIn(portal, Reader.of("officer"));
        officer.page().setDefaultTimeout(20_000);
        english = browser.signedIn(portal, Reader.of("officer").in("en"));
    }

    @AfterAll
    void close() {
        officer.close();
        english.close();
        server.close();
    }

    @Test
    void a_PDF_is_handed_in_and_read_on_the_page_of_its_version() {
        officer.go("/scheme/version?way=file&scheme=" + scheme);
        officer.isAccessible();
        officer.picture("files-form", 1366);
        officer.picture("files-form", 390);
        hand(officer, "conditions \u202Efdp.exe", "application/pdf", pdf(null));
        officer.page().waitForURL("**/scheme/document/**");

        assertThat(officer.page().locator("[data-clause]").innerText()).contains(CLAUSE);
        assertThat(officer.page().locator("#received").innerText()).contains("conditions fdp.exe", "application/pdf");
        officer.isAccessible();
        officer.picture("files-version", 1366);
        officer.picture("files-version", 390);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_at_its_field_in_words() {
        officer.go("/scheme/version?way=file&scheme=" + scheme);
        hand(officer, "fermé.pdf", "application/pdf", pdf("secret"));
        officer.page().locator("[role=alert]").first().waitFor();

        assertThat(officer.words()).contains("Le fichier est chiffré ou protégé.");
        officer.isAccessible();
        officer.picture("files-refused", 1366);

        english.go("/scheme/version?way=file&scheme=" + scheme);
        hand(english, "closed.pdf", "application/pdf", pdf("secret"));
        english.page().locator("[role=alert]").first().waitFor();
        assertThat(english.words()).contains("The file is encrypted or protected.");
        english.picture("files-refused", 1366);
        english.picture("files-refused", 390);
    }

    @Test
    void a_text_that_is_pasted_still_is_no_file() {
        officer.go("/scheme/version?scheme=" + scheme);
        officer.page().locator("[id$=':title']").fill("Collé");
        officer.page().locator("[id$=':text']").fill(CLAUSE);
        submit(officer);
        officer.page().waitForURL("**/scheme/document/**");

        assertThat(officer.page().locator("#received").count()).isZero();
    }

    @Test
    void an_exhibit_is_read_as_text_and_nothing_of_it_runs() {
        HttpResponse<String> taken = program.postFile(
                "/cases/" + caseRef + "/evidence",
                Map.of("title", "Page de l’offre", "kind", "WEB_CAPTURE"),
                "../../offre.html",
                PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        int number = Rest.json(taken).getInt("number");

        officer.go("/casefile/exhibit/" + caseRef + "/" + number);
        assertThat(officer.page().locator("h1").innerText()).isEqualTo("Page de l’offre");
        assertThat(officer.page().locator("blockquote").innerText()).isEqualTo("Conditions\n\n" + CLAUSE);
        assertThat(officer.page().locator("blockquote").getAttribute("lang")).isEqualTo("fr");
        assertThat(officer.page().title()).doesNotContain("ran");
        officer.isAccessible();
        officer.picture("files-exhibit", 1366);
        officer.picture("files-exhibit", 390);

        assertThat(program.read("/cases/" + caseRef + "/evidence/" + number + "/text")
                        .getString("text"))
                .isEqualTo("Conditions\n\n" + CLAUSE);
        officer.go("/casefile/file/" + caseRef + "/exhibits");
        assertThat(officer.page()
                        .locator("a[href*='/casefile/exhibit/" + caseRef + "/" + number + "']")
                        .count())
                .isEqualTo(1);
        officer.picture("files-exhibits", 1366);
    }

    @Test
    void a_capture_is_shown_with_its_cookies_its_hosts_and_its_files() {
        HttpResponse<String> taken = program.postFile(
                "/cases/" + caseRef + "/evidence",
                Map.of("title", "Capture de l’offre", "kind", "WEB_CAPTURE"),
                "capture.zip",
                capture());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        int number = Rest.json(taken).getInt("number");

        officer.go("/casefile/exhibit/" + caseRef + "/" + number);
        assertThat(officer.page().locator("#cookies tbody tr").count()).isEqualTo(2);
        assertThat(officer.page().locator("#hosts tbody tr").count()).isEqualTo(2);
        assertThat(officer.page().locator("#parts tbody tr").count()).isEqualTo(2);
        officer.isAccessible();
        officer.picture("files-capture", 1366);
        officer.picture("files-capture", 390);
        assertThat(officer.get("/exhibit/" + caseRef + "/" + number + ".2").text())
                .isEqualTo(PAGE);
        officer.go("/casefile/exhibit/" + caseRef + "/" + number + "/2");
        assertThat(officer.page().locator("blockquote").innerText()).isEqualTo("Conditions\n\n" + CLAUSE);
        assertThat(program.read("/cases/" + caseRef + "/evidence/" + number + "/parts")
                        .getJsonArray("items"))
                .hasSize(2);
    }

    private static byte[] capture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("output/inspection.json"));
            archive.write(INSPECTION.getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("output/source.html"));
            archive.write(PAGE.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    @Test
    void a_program_hands_a_file_in_and_gets_it_back_as_it_was() {
        HttpResponse<String> logged = program.postFile(
                "/schemes/" + scheme + "/documents",
                Map.of("capturedAt", "2024-03-30T06:55:00Z"),
                "offre.html",
                PAGE.getBytes(StandardCharsets.UTF_8));

        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        JsonObject row = Rest.json(logged);
        assertThat(row.getString("title")).isEqualTo("Offre");
        assertThat(row.getJsonObject("file").getString("mediaType")).isEqualTo("text/html");
        assertThat(program.bytes("/schemes/" + scheme + "/documents/" + row.getInt("id") + "/file", "fr"))
                .isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_larger_than_a_file_may_be_is_refused_and_the_portal_goes_on() {
        HttpResponse<String> large = program.postFile(
                "/schemes/" + scheme + "/documents", Map.of("title", "x"), "x.txt", new byte[20_000_001]);

        assertThat(large.statusCode()).as(large.body()).isEqualTo(400);
        assertThat(large.body()).contains("20 M").contains("\"file\"");
        assertThat(program.announces("/schemes/" + scheme + "/documents", 2_000_000_000L))
                .isBetween(400, 499);
        assertThat(program.read("/schemes/" + scheme).getString("reference")).isEqualTo(scheme);
    }

    private static void hand(Window reader, String name, String type, byte[] bytes) {
        reader.page().locator("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
        submit(reader);
    }

    private static void submit(Window reader) {
        reader.page().locator("form[id$='version'] .cp-btn-main").click();
    }

    private static byte[] pdf(String password) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Conditions de l’offre");
            document.getDocumentCatalog().setLanguage("fr");
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 740);
                content.showText(CLAUSE);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
