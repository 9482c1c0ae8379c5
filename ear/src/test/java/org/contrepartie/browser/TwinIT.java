package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.Campaign;
import org.contrepartie.PdfWords;
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

/**
 * The way through, in the browser: seven people with different rights bring a case of the fictitious twin from two complaints
 * to its closure. What each of them may not do is not shown to him.
 */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TwinIT {

    private final Map<String, Window> windows = new HashMap<>();
    private final Server server = Server.onH2("twin");
    private Browser browser;
    private String file;
    private String second;

    @BeforeAll
    void start(Browser given) {
        browser = given;
        server.start();
    }

    @AfterAll
    void close() {
        windows.values().forEach(Window::close);
        server.close();
    }

    @Test
    @Order(1)
    void two_complaints_are_registered_on_one_case() {
        registered("Jeanne Essai");
        file = lastCase();
        second = registered("Paul Exemple");
        assertThat(lastCase()).isEqualTo(file);
        assertThat(opened("officer", "/complaints").words()).contains("C-0001", "C-0002");
    }

    @Test
    @Order(2)
    void the_complaints_are_admitted() {
        Window head = opened("head", "/procedure");
        assertThat(head.words()).doesNotContain(Words.fr("Step.START_ADMISSIBILITY"));

        act("head", "assign", Map.of("login", "officer"));
        act("officer", "declare_conflict", Map.of());
        step("intake", "start_admissibility", Map.of());
        step("officer", "declare_admissible", Map.of());
        act("officer", "admit", Map.of("complaint", second));
        stands("COMPETENCE");
    }

    @Test
    @Order(3)
    void what_a_step_lacks_is_said_with_a_way_to_it() {
        Window head = opened("head", "/procedure");
        assertThat(head.words()).contains(Words.fr("Condition.PROCEDURE_SET"));
        head.page().locator("a[href$='act=set_procedure']").first().click();
        head.page().waitForURL("**act=set_procedure");
        fill(head, "data_procedure", "NATIONAL");
        fill(head, "reason", "siège et utilisateurs en France");
        send(head);

        step("head", "open_investigation", Map.of());
        stands("INVESTIGATION");
    }

    @Test
    @Order(4)
    void the_scheme_its_offer_and_its_clause_are_logged() {
        Window officer = opened("officer", "/offers");
        officer.isAccessible();
        officer.picture("twin-noscheme", 1366);
        officer.picture("twin-noscheme", 390);
        officer.page().locator("main a[href*='/scheme/new']").click();
        officer.page().waitForURL("**/scheme/new?case=*");
        assertThat(field(officer, "respondent_name").inputValue()).isEqualTo("Exempla Rewards SARL");
        fill(officer, "title", "Cent euros pour votre image");
        fill(officer, "territory", "FR");
        send(officer);
        send(officer);

        follow(officer, "/scheme/offer");
        fill(officer, "total", "100");
        fill(officer, "words", "jusqu'à 100 euros");
        field(officer, "upTo").check();
        fill(officer, "kind0", "CASH");
        fill(officer, "amount0", "20");
        fill(officer, "words0", "20 euros en cash via Paypal");
        fill(officer, "kind1", "VOUCHER");
        fill(officer, "amount1", "70");
        fill(officer, "words1", "un bon d'achat de 80 euros");
        officer.page().locator("main form .cp-btn-main").last().click();
        officer.page().locator(".cp-errors").first().waitFor();
        fill(officer, "amount1", "80");
        send(officer);

        opened("officer", "/clauses");
        follow(officer, "/scheme/clause");
        fill(officer, "text", Campaign.CLAUSE);
        fill(officer, "editorial", "[Exempla Rewards]");
        fill(officer, "quotedFrom", "ORIGINAL");
        fill(officer, "fragment0", "de la photo");
        fill(officer, "taxon0", "E10");
        fill(officer, "fragment1", "à perpétuité");
        fill(officer, "taxon1", "E01");
        send(officer);
        assertThat(opened("officer", "/clauses").words()).contains("CL1");
    }

    @Test
    @Order(5)
    void what_the_company_says_is_held_against_what_it_has_people_sign() {
        Window officer = opened("officer", "/statements");
        follow(officer, "/scheme/statement");
        fill(officer, "speaker", "La direction d’Exempla Rewards");
        fill(officer, "addressee", "Autorité");
        fill(officer, "mode", "REPORTED_SPEECH");
        fill(officer, "text", Campaign.STATEMENT);
        send(officer);
        follow(officer, "/scheme/claim");
        fill(officer, "text", Campaign.STATEMENT);
        fill(officer, "type", "FACT_PRACTICE");
        fill(officer, "time", "PAST");
        fill(officer, "direction", "INTERNAL");
        field(officer, "exhaustive").check();
        fill(officer, "categories", "NAME, PHOTO");
        send(officer);

        opened("officer", "/matrix");
        follow(officer, "/scheme/cell");
        fill(officer, "target_id", "CLAUSE CL1");
        fill(officer, "relation", "NARROWER");
        fill(officer, "reason", Campaign.REASON);
        send(officer, "main form .cp-btn-main");
        assertThat(opened("officer", "/matrix").words()).contains(Words.fr("Relation.NARROWER"));
        officer.isAccessible();
        officer.picture("twin-matrix", 1366);
    }

    @Test
    @Order(6)
    void a_mistake_is_told_at_its_field_and_nothing_is_lost() {
        Window officer = opened("officer", "/procedure?act=record_incoming");
        fill(officer, "data_title", "Réponse");
        fill(officer, "data_receivedOn", tomorrow());
        fill(officer, "data_text", "Nous n’utilisons que les noms d’utilisateurs.");
        officer.page().locator("main form .cp-btn-main").last().click();
        officer.page().locator(".cp-errors").first().waitFor();

        assertThat(officer.words()).contains(Words.fr("field.future"));
        assertThat(field(officer, "data_title").inputValue()).isEqualTo("Réponse");
        assertThat(field(officer, "data_text").inputValue()).startsWith("Nous n’utilisons");
        officer.isAccessible();
    }

    @Test
    @Order(7)
    void questions_leave_the_house_and_the_answer_becomes_an_exhibit() {
        Window officer = window("officer");
        officer.go("/casefile/letter/" + file + "?template=INFORMATION_REQUEST&to=RESPONDENT");
        fill(officer, "subject", "Programme de récompenses");
        fill(officer, "body", "Veuillez répondre aux questions suivantes.");
        fill(officer, "questions", "Combien de participants ?");
        fill(officer, "period", "P4W");
        send(officer);
        step("officer", "request_information", Map.of("notifiedOn", "2024-04-03"));
        act(
                "officer",
                "record_incoming",
                Map.of("title", "Réponse", "receivedOn", "2024-04-20", "letter", "4", "text", "Deux catégories."));
        assertThat(opened("officer", "/clocks").words()).contains("2 mai 2024");
        assertThat(opened("officer", "/exhibits").words()).contains("Réponse");
    }

    @Test
    @Order(8)
    void a_fact_an_allegation_and_a_measure_are_written_down() {
        Window officer = opened("officer", "/facts");
        fill(officer, "text", "La clause autorise neuf catégories de données, à perpétuité.");
        fill(officer, "status", "ESTABLISHED");
        fill(officer, "exhibit1", "UNFAVOURABLE");
        send(officer);

        opened("officer", "/allegations");
        fill(officer, "text", "Le consentement pourrait ne pas être libre.");
        fill(officer, "provisions", "GDPR 4(11), 7");
        field(officer, "fact1").check();
        field(officer, "exhibit1").check();
        send(officer);

        opened("officer", "/measures");
        fill(officer, "kind", "ORDER_COMPLIANCE");
        fill(officer, "period", "P2M");
        fill(officer, "text", "Retirer la clause et effacer les données.");
        send(officer);
        assertThat(opened("officer", "/measures").words()).contains("M1");
    }

    @Test
    @Order(9)
    void the_respondent_is_heard() {
        act("chair", "appoint_rapporteur", Map.of("login", "rapporteur"));
        step("rapporteur", "notify_preliminary_findings", Map.of());
        act(
                "officer",
                "record_incoming",
                Map.of("title", "Observations", "receivedOn", today(), "text", "Le consentement était libre."));
        step(
                "rapporteur",
                "file_observations",
                Map.of("party", "RESPONDENT", "exhibit", "2", "summary", "Le consentement était libre."));
        Window rapporteur = opened("rapporteur", "/hearing?answer=1");
        fill(rapporteur, "answer", "REJECTED");
        fill(rapporteur, "reason", "La récompense dépend du consentement.");
        send(rapporteur);
        step("rapporteur", "close_debate", Map.of());
        stands("DRAFT_DECISION");
    }

    @Test
    @Order(10)
    void the_reviewer_returns_one_point_and_agrees_after_the_correction() {
        act("head", "assign", Map.of("login", "reviewer", "capacity", "REVIEWER"));
        act("reviewer", "return_point", Map.of("point", "F1"), "dire lesquelles");
        Window officer = opened("officer", "/facts?fact=1");
        fill(officer, "text", "La clause autorise neuf catégories, de la photo au pays, à perpétuité.");
        fill(officer, "reason", "point renvoyé par la relecture");
        send(officer);
        for (JsonObject point : Rest.as("reviewer", server.url())
                .read("/cases/" + file + "/points")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            act("reviewer", "agree_point", Map.of("point", point.getString("point")));
        }
    }

    @Test
    @Order(11)
    void the_committee_adopts_what_another_drafted() {
        Window head = opened("head", "/decision");
        fill(head, "kind", "SANCTION");
        fill(head, "verdict1", "UPHELD");
        fill(head, "reasoning1", "Le consentement n’était pas libre.");
        field(head, "measure1").check();
        fill(head, "reasons", "Voir le grief A1.");
        fill(head, "operative", "Article 1er. La clause est retirée.");
        send(head);

        Window committee = opened("committee", "/decision");
        List<String> members = List.of("Anne Premier", "Bruno Deux", "Carole Trois");
        for (int at = 0; at < members.size(); at++) {
            fill(committee, "name" + at, members.get(at));
            fill(committee, "presence" + at, "PRESENT");
        }
        send(committee, "main form[id$=attendance] .cp-btn-main");
        step("committee", "adopt_decision", Map.of());
        stands("DECIDED");
        assertThat(opened("officer", "/letters").words()).contains("C-0001", "C-0002");
    }

    @Test
    @Order(12)
    void its_execution_is_followed_and_the_case_closed() {
        step("head", "start_monitoring", Map.of());
        act(
                "officer",
                "record_incoming",
                Map.of("title", "Preuve d’exécution", "receivedOn", today(), "text", "La clause est retirée."));
        step("officer", "record_execution", Map.of("measure", "M1", "exhibit", "3"));
        Window officer = window("officer");
        officer.go("/casefile/letter/" + file + "?template=CLOSURE&to=RESPONDENT");
        fill(officer, "subject", "Clôture");
        fill(officer, "body", "La décision est exécutée ; le dossier est clos.");
        send(officer);
        step("chair", "confirm_execution", Map.of());
        stands("CLOSED");
    }

    @Test
    @Order(13)
    void every_part_of_the_closed_case_can_be_read_and_its_report_leaves_the_house() {
        Window officer = window("officer");
        for (String part : List.of(
                "overview", "facts", "allegations", "hearing", "letters", "review", "decision", "measures", "team")) {
            opened("officer", "/" + part);
            officer.isAccessible();
            officer.picture("twin-" + part, 1366);
            officer.picture("twin-" + part, 390);
        }
        for (String language : List.of("fr", "en")) {
            assertThat(PdfWords.of(
                            officer.get("/report/" + file + "?lang=" + language).body()))
                    .as(language)
                    .contains(Campaign.CLAUSE, Campaign.STATEMENT, Campaign.REASON, "20 euros en cash via Paypal")
                    .contains("C-0001", "C-0002", "Article 1er. La clause est retirée.")
                    .doesNotContain("Jeanne Essai", "Paul Exemple");
        }
    }

    private void step(String user, String action, Map<String, String> data) {
        Window window = opened(user, "/procedure?step=" + action);
        data.forEach((name, value) -> fill(window, "data_" + name, value));
        send(window);
    }

    private void act(String user, String act, Map<String, String> data) {
        act(user, act, data, "comme vu ensemble");
    }

    private void act(String user, String act, Map<String, String> data, String reason) {
        Window window = opened(user, "/procedure?act=" + act);
        data.forEach((name, value) -> fill(window, "data_" + name, value));
        fill(window, "reason", reason);
        send(window);
    }

    /** Sends the form that is open and finds no error on the page that follows. */
    private static void send(Window window) {
        send(window, "main form .cp-btn-main");
    }

    private static void send(Window window, String button) {
        window.page().locator(button).last().click();
        window.page().waitForLoadState();
        assertThat(window.page().locator(".cp-errors li").allInnerTexts())
                .as(window.path())
                .isEmpty();
    }

    private static void fill(Window window, String id, String value) {
        Locator field = field(window, id);
        boolean chosen = field.evaluate("field => field.tagName").equals("SELECT");
        if (chosen) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    private static Locator field(Window window, String id) {
        return window.page().locator("main [id$=':" + id + "']").last();
    }

    private void stands(String state) {
        assertThat(Rest.as("officer", server.url()).read("/cases/" + file).getString("state"))
                .isEqualTo(state);
    }

    private Window opened(String user, String part) {
        Window window = window(user);
        assertThat(window.go("/casefile/file/" + file + part).status()).as(part).isEqualTo(200);
        return window;
    }

    private Window window(String user) {
        return windows.computeIfAbsent(user, this::signedIn);
    }

    /** What is not there after fifteen seconds will not come. */
    private Window signedIn(String user) {
        Window window = browser.signedIn(server.url(), Reader.of(user));
        window.page().setDefaultTimeout(15_000);
        return window;
    }

    /** A complaint about the twin, typed into the form; where the case is known, it joins it. Answers its reference. */
    private String registered(String name) {
        Window intake = window("intake");
        intake.go("/complaint/new");
        intake.page().locator("#receivedAt").fill("03/04/2024");
        intake.page().locator("#channel").selectOption("EMAIL");
        intake.page().locator("#respondent_name").fill("Exempla Rewards SARL");
        intake.page().locator("#narrative").fill("Ils m’ont promis cent euros pour mes données.");
        intake.page().locator("details.cp-more > summary").click();
        intake.page().locator("#complainant_name").fill(name);
        intake.page().locator("#complainant_email").fill("plainte@example.org");
        intake.page().locator("#respondent_country").selectOption("FR");
        if (file != null) {
            intake.page().locator("#caseRef").fill(file);
        }
        intake.page().locator("#save").click();
        intake.page().waitForURL("**/complaint/file/**");
        return intake.path().replaceAll(".*/", "");
    }

    /** The case of the complaint that the intake officer looks at. */
    private String lastCase() {
        String address = window("intake")
                .page()
                .locator("main a[href*='/casefile/file/']")
                .first()
                .getAttribute("href");
        return address.replaceAll(".*/casefile/file/([^/]*).*", "$1");
    }

    /** Follows the first link of the page to that form. */
    private static void follow(Window window, String form) {
        window.page().locator("main a[href*='" + form + "']").first().click();
        window.page().waitForURL("**" + form + "**");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString();
    }
}
