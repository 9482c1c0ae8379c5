package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.contrepartie.Rest;
import org.contrepartie.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first day with the portal, from the first start to the first power failure: one story, told in order. */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NewcomerIT {

    private static final int YEAR = Year.now(ZoneId.of("Europe/Paris")).getValue();
    private static final String COMPLAINT = "R" + YEAR + "-000001";
    private static final String REFERENCE_CASE = YEAR + "-000001";
    private static final String NEW_CASE = YEAR + "-000002";

    /** Three months after 3 April 2024, as a clock shows it. */
    private static final String DUE = "3 juil. 2024";

    /** As the press quotes it. */
    private static final String CLAUSE =
            "l'utilisation et la publication par [Temu] de la photo, du nom, de l'image, de la "
                    + "voix, des opinions, des déclarations, des informations biographiques et/ou de la ville natale et du pays à des "
                    + "fins promotionnelles ou publicitaires dans tous les médias du monde entier, connus ou développés "
                    + "ultérieurement, à perpétuité, sans autre examen, notification, paiement ou contrepartie.";

    /** Every key from the login page to the number of the complaint, without what is typed. */
    private static final int STROKES_BESIDE_TYPING = 60;

    private final Server server = Server.onH2("newcomer");

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void a_complaint_is_registered_by_keyboard_alone(Browser browser) {
        try (Window window = browser.open(server.url(), Reader.of("intake"))) {
            Keyboard keys = new Keyboard(window.page());
            window.go("/home");
            keys.tabTo("#j_username")
                    .type("intake")
                    .press("Tab")
                    .type("contrepartie")
                    .press("Enter");
            window.page().locator("[data-key=c]").waitFor();
            keys.press("c");
            window.page().waitForURL("**/complaint/new");
            keys.tabTo("#receivedAt").type("03/04/2024").press("Tab");
            keys.choose("EMAIL").press("Tab");
            keys.type(Told.RESPONDENT).press("Tab");
            keys.type(Told.NARRATIVE);
            keys.tabTo("details.cp-more > summary").press("Enter");
            keys.tabTo("#complainant_name").type(Told.NAME).press("Control+Enter");
            window.page().waitForURL("**/complaint/file/**");
            int typed = ("intakecontrepartie03/04/2024" + Told.RESPONDENT + Told.NARRATIVE + Told.NAME).length();

            assertThat(keys.strokes() - typed).isLessThan(STROKES_BESIDE_TYPING);
            assertThat(window.path()).isEqualTo("/complaint/file/" + COMPLAINT);
            assertThat(window.words()).contains(COMPLAINT, NEW_CASE, "C-0001", Told.RESPONDENT, Told.NARRATIVE);
            assertThat(window.page().content()).doesNotContain(Told.NAME, "Jeanne");
            assertThat(window.page().evaluate("window.broken")).isNull();
            isDueInThreeMonths(window);
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** With the reason, in words, beside the date. */
    private static void isDueInThreeMonths(Window window) {
        assertThat(window.words()).contains("D01", DUE, "3 avril 2024", "3 mois", "3 juillet 2024");
    }

    @Test
    @Order(2)
    void its_case_is_open_and_names_nobody(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("intake"))) {
            window.go("/casefile/file/" + NEW_CASE);

            assertThat(window.words()).contains(NEW_CASE, Words.fr("CaseState.INTAKE"), Told.RESPONDENT);
            assertThat(window.page().content()).doesNotContain("Jeanne");
        }
    }

    @Test
    @Order(3)
    void the_case_can_be_had_on_paper(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("intake"))) {
            byte[] paper = window.get("/report/" + NEW_CASE + "?lang=fr").body();

            assertThat(new String(paper, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        }
    }

    @Test
    @Order(4)
    void nothing_is_lost_in_a_power_failure(Browser browser) {
        server.kill();
        server.start();

        try (Window window = browser.signedIn(server.url(), Reader.of("intake"))) {
            window.go("/complaint/file/" + COMPLAINT);
            assertThat(window.words()).contains(COMPLAINT, NEW_CASE, "C-0001", Told.NARRATIVE, DUE);
        }
    }

    @Test
    @Order(5)
    void a_second_start_on_the_same_data_is_refused_in_words() throws Exception {
        String said = startAgain();

        assertThat(said)
                .contains(server.data() + " is in use", "CONTREPARTIE_DATA")
                .doesNotContain("Exception");
    }

    private String startAgain() throws IOException, InterruptedException {
        ProcessBuilder second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "config/wildfly/Run.java")
                .directory(Path.of("..").toFile())
                .redirectErrorStream(true);
        second.environment().put("CONTREPARTIE_DATA", server.data().toString());
        Process refused = second.start();
        String said = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(refused.waitFor()).isEqualTo(1);
        return said;
    }

    @Test
    @Order(6)
    void the_trail_is_whole(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("auditor"))) {
            window.go("/audit/verify");
            window.page().locator("#all").click();
            window.page().locator("[role=status][data-tone]").waitFor();

            assertThat(window.page().locator("[role=status][data-tone=ok]").count())
                    .isOne();
            assertThat(window.page().locator("tbody tr .cp-chip").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(said -> said.strip().equals(Words.fr("audit_verify.whole")));
        }
    }

    @Test
    @Order(7)
    void the_reference_case_says_what_was_offered_and_in_which_words(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("officer"))) {
            window.go("/casefile/file/" + REFERENCE_CASE + "/offers");
            assertThat(window.words()).contains("jusqu'à 100 euros", "20 euros en cash via Paypal");

            window.go("/casefile/file/" + REFERENCE_CASE + "/clauses");
            Object words = window.page()
                    .locator("blockquote.cp-clause")
                    .evaluate("quote => { const words = quote.cloneNode(true);"
                            + " words.querySelectorAll('.cp-letter').forEach(mark => mark.remove());"
                            + " return words.textContent; }");
            assertThat(words.toString().replace("\u2060", "")).isEqualTo(CLAUSE);

            window.go("/casefile/file/" + REFERENCE_CASE + "/statements");
            assertThat(speakers(window))
                    .containsExactly(
                            "S1 Le groupe chinois",
                            "S2 Le groupe chinois",
                            "S3 L'entreprise",
                            "S4 L'entreprise",
                            "S5 L'entreprise");
            assertThat(addressees(window)).hasSize(5).allMatch(said -> said.contains("AFP"));
        }
    }

    private static List<String> speakers(Window window) {
        return window.page().locator("article h3").allInnerTexts().stream()
                .map(said -> said.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> addressees(Window window) {
        String question = Words.fr("report.statement.addressee");
        Locator answers = window.page().locator("article dt:text-is(\"" + question + "\") + dd");
        return answers.allInnerTexts();
    }

    @Test
    @Order(8)
    void one_more_statement_is_logged(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("officer"))) {
            window.go("/casefile/file/" + REFERENCE_CASE + "/statements");
            window.page().locator("a[href*='/scheme/statement']").click();
            window.page().locator("[id$=speaker]").fill("La direction");
            window.page().locator("[id$=addressee]").fill("Autorité");
            window.page().locator("textarea[id$=':text']").fill("Nous répondrons sous huit jours.");
            window.page().locator("main form .cp-btn-main").click();
            window.page().waitForURL("**/casefile/file/**");

            assertThat(speakers(window)).hasSize(6).contains("S6 La direction");
            assertThat(window.words()).contains("Nous répondrons sous huit jours.");
        }
    }

    @Test
    @Order(9)
    void an_auditor_reads_the_trail_and_no_content(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("auditor"))) {
            window.go("/audit/trail?chain=" + NEW_CASE);
            assertThat(window.words()).contains(NEW_CASE, Words.fr("Role.INTAKE"));
            assertThat(window.page().content()).doesNotContain("Jeanne", "promis 20 euros", Told.RESPONDENT);

            assertThat(window.go("/complaint/file/" + COMPLAINT).status()).isEqualTo(404);
            assertThat(window.go("/casefile/file/" + NEW_CASE).status()).isEqualTo(404);
        }
    }

    @Test
    @Order(10)
    void an_administrator_sees_the_staff_and_no_case(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("admin"))) {
            window.go("/admin/staff");
            assertThat(window.words()).contains("officer", "intake");

            assertThat(window.go("/casefile/file/" + REFERENCE_CASE).status()).isEqualTo(404);
            assertThat(window.words()).contains(Words.fr("error_notfound.title"));
        }
    }

    @Test
    @Order(11)
    void the_same_in_english(Browser browser) {
        try (Window window = browser.signedIn(server.url(), Reader.of("intake"))) {
            window.go("/complaint/file/" + COMPLAINT);
            window.page().locator(".cp-tools a[hreflang=en]").click();
            window.page().waitForURL("**/complaint/file/" + COMPLAINT);

            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(window.words()).contains("3 Jul 2024", Words.in("en", "complaint.narrative"));
        }
    }

    @Test
    @Order(12)
    void a_program_gets_the_same_answers() {
        Rest intake = Rest.as("intake", server.url());
        JsonObject typed = intake.read("/complaints/" + COMPLAINT);
        JsonObject sent = Rest.json(intake.post("/complaints", Told.json()));

        assertThat(sent.getString("pseudonym")).matches("C-\\d{4}").isEqualTo(typed.getString("pseudonym"));
        assertThat(sent.getString("status")).isEqualTo(typed.getString("status"));
        assertThat(sent.getJsonObject("clock").getString("due")).isEqualTo("2024-07-03");
        assertThat(sent.getJsonObject("clock").get("trace"))
                .isEqualTo(typed.getJsonArray("clocks").getJsonObject(0).get("trace"));
        assertThat(state(intake, sent)).isEqualTo(state(intake, typed)).isEqualTo("INTAKE");
    }

    private static String state(Rest caller, JsonObject complaint) {
        return caller.read("/cases/" + complaint.getString("caseRef")).getString("state");
    }
}
