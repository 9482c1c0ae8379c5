package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.contrepartie.Campaign;
import org.contrepartie.Proceeding;
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
 * What the fictitious twin says, held against what it has people sign: claims are proposed and taken by keyboard, the matrix
 * fills with suggestions, one of them becomes a question to the company.
 */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MatrixIT {

    private static final String DENIAL = "nous ne vendons pas et ne vendrons pas de données clients.";

    private final Server server = Server.onH2("matrix");
    private Browser browser;
    private Window officer;
    private String file;
    private String scheme;

    @BeforeAll
    void start(Browser given) {
        browser = given;
        server.start();
        investigated();
        officer = browser.signedIn(server.url(), Reader.of("officer"));
    }

    @AfterAll
    void close() {
        officer.close();
        server.close();
    }

    @Test
    @Order(1)
    void claims_are_proposed_one_is_taken_as_it_is_one_is_corrected_and_one_is_left() {
        officer.go(proposals(2));
        assertThat(officer.words()).contains(Words.fr("ProposedClaim.Why.DENIAL"));
        assertThat(officer.page().locator("main tbody tr").count()).isEqualTo(2);
        officer.isAccessible();
        pictures("matrix-proposals");

        Locator take = officer.page().locator("main tbody tr").first().locator("input[type=submit]");
        take.focus();
        take.press("Enter");
        officer.page()
                .locator("main", new Page.LocatorOptions().setHasText(Words.fr("scheme_proposals.taken")))
                .waitFor();
        officer.page().locator("main a[href*='proposal=2']").press("Enter");
        officer.page().waitForURL("**proposal=2");
        assertThat(field("text").inputValue()).contains("ne vendrons pas");
        field("text").fill("la société ne vendra pas les données de ses clients");
        officer.page().locator("main form .cp-btn-main").last().press("Enter");
        officer.page().waitForURL("**/statements**");
        officer.go(proposals(1));
        officer.page().locator("main input[type=submit]").press("Enter");
        officer.page()
                .locator("main", new Page.LocatorOptions().setHasText(Words.fr("scheme_proposals.taken")))
                .waitFor();

        assertThat(claims()).containsExactly("S1 FACT_PRACTICE", "S2.a DENIAL", "S2.b DENIAL");
    }

    @Test
    @Order(2)
    void the_matrix_fills_with_suggestions_and_shows_one_relation_at_a_time() {
        officer.go("/casefile/file/" + file + "/matrix");
        assertThat(officer.words())
                .contains(Words.fr("Relation.NARROWER"), Words.fr("Relation.NOT_ADDRESSED"), "S1", "S2.a", "S2.b");
        officer.isAccessible();
        pictures("matrix");

        officer.page().locator("main a[href='?relation=NOT_ADDRESSED']").click();
        officer.page().waitForURL("**relation=NOT_ADDRESSED");
        assertThat(officer.page().locator("main .cp-matrix .cp-rel").count()).isEqualTo(1);
        assertThat(officer.words()).contains("S2.a").doesNotContain("S2.b");
        officer.isAccessible();
        officer.picture("matrix-filtered", 1366);
    }

    @Test
    @Order(3)
    void a_cell_becomes_a_question_of_an_information_request() {
        officer.go("/scheme/cell?scheme=" + scheme + "&case=" + file + "&claim=S1&kind=CLAUSE&ref=CL1");
        assertThat(field("text").inputValue()).contains("CL1").contains("noms d'utilisateurs");
        officer.isAccessible();
        pictures("matrix-cell");
        officer.page()
                .locator("main input[value=\"" + Words.fr("question.submit") + "\"]")
                .click();
        officer.page().waitForURL("**/matrix**");

        officer.go("/casefile/file/" + file + "/tasks");
        assertThat(officer.words()).contains(Words.fr("question.inDraft"), Words.fr("report.questions"));
        officer.isAccessible();
        pictures("matrix-questions");
        assertThat(Rest.as("officer", server.url())
                        .read("/cases/" + file + "/questions")
                        .getInt("unanswered"))
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void a_question_about_nothing_is_refused_at_its_field_and_the_words_stay() {
        officer.go("/scheme/cell?scheme=" + scheme + "&case=" + file + "&claim=S1&kind=CLAUSE&ref=CL1");
        field("text").fill("Quelles données ?");
        field("period").fill("quatre semaines");
        officer.page()
                .locator("main input[value=\"" + Words.fr("question.submit") + "\"]")
                .click();
        officer.page().locator(".cp-errors").first().waitFor();

        assertThat(officer.words()).contains(Words.fr("field.period"));
        assertThat(field("text").inputValue()).isEqualTo("Quelles données ?");
    }

    @Test
    @Order(5)
    void the_weakest_link_of_the_chain_stands_wherever_the_words_are_used() {
        officer.go("/scheme/provenance?scheme=" + scheme + "&case=" + file + "&statement=1");
        field("links0_name").fill("la porte-parole");
        field("links0_strength").selectOption("NOT_SEEN");
        field("links1_name").fill("une agence");
        field("links1_strength").selectOption("REPORTS");
        officer.isAccessible();
        pictures("matrix-provenance");
        officer.page().locator("main form .cp-btn-main").last().click();
        officer.page().waitForURL("**/statements**");

        for (String page : List.of(
                "/casefile/file/" + file + "/statements",
                "/casefile/file/" + file + "/matrix",
                "/scheme/cell?scheme=" + scheme + "&case=" + file + "&claim=S1&kind=CLAUSE&ref=CL1")) {
            officer.go(page);
            assertThat(officer.words())
                    .as(page)
                    .contains("la porte-parole (" + Words.fr("ProvenanceForm.Strength.NOT_SEEN"));
        }
        officer.go("/casefile/file/" + file + "/statements");
        officer.isAccessible();
        pictures("matrix-statements");
    }

    @Test
    @Order(6)
    void what_one_company_says_stands_in_time_with_what_does_not_agree() {
        String other = post("/schemes", Campaign.scheme()).getString("reference");
        post(
                "/schemes/" + other + "/statements",
                said("Nos partenaires reçoivent les photos que nous vendons.", "2026-05-04"));
        post(
                "/schemes/" + other + "/statements/S1/claims",
                Json.createObjectBuilder()
                        .add("text", "la société vend des photos")
                        .add("type", "FACT_PRACTICE")
                        .add("time", "PRESENT")
                        .add("direction", "OUTBOUND")
                        .add("mode", "DIRECT_QUOTE")
                        .add("categories", Json.createArrayBuilder().add("PHOTO"))
                        .build());
        String company = Rest.as("officer", server.url())
                .read("/schemes/" + scheme)
                .getJsonObject("organisation")
                .getString("reference");

        officer.go("/party/timeline/" + company);

        assertThat(officer.words()).contains(Words.fr("Relation.CONTRADICTED"), scheme, other);
        officer.isAccessible();
        pictures("matrix-timeline");
    }

    @Test
    @Order(7)
    void a_program_reads_the_same_proposals_and_suggestions_and_is_told_each_field() {
        Rest rest = Rest.as("officer", server.url());
        assertThat(rest.read("/schemes/" + scheme + "/statements/S2/claims/proposals")
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getBoolean("taken"))
                .isTrue();
        assertThat(rest.read("/schemes/" + scheme + "/contradictions/suggestion?claim=S1&kind=CLAUSE&id=CL1")
                        .getJsonObject("suggestion")
                        .getString("relation"))
                .isEqualTo("NARROWER");
        assertThat(rest.read("/schemes/" + scheme + "/statements/S1/provenance")
                        .getJsonObject("weakest")
                        .getString("name"))
                .isEqualTo("la porte-parole");
        assertThat(rest.post(
                                "/schemes/" + scheme + "/passages",
                                "{\"target\": {\"kind\": \"CLAUSE\", \"id\": \"CL1\"}}")
                        .body())
                .contains("target.kind", "operation", "direction", "time");
        assertThat(rest.post(
                                "/schemes/" + scheme + "/statements/S1/claims",
                                "{\"text\": \"elle utilise\", \"type\": \"FACT_PRACTICE\", \"time\": \"PRESENT\","
                                        + " \"direction\": \"INTERNAL\", \"mode\": \"DIRECT_QUOTE\"}")
                        .body())
                .contains("\"categories\"");
    }

    private void pictures(String name) {
        officer.picture(name, 1366);
        officer.picture(name, 390);
        try (Window english =
                browser.signedIn(server.url(), Reader.of("officer").in("en"))) {
            english.go(officer.path());
            english.picture(name, 1366);
        }
    }

    private Locator field(String id) {
        return officer.page().locator("main [id$=':" + id + "']").last();
    }

    private String proposals(int statement) {
        return "/scheme/proposals?scheme=" + scheme + "&case=" + file + "&statement=" + statement;
    }

    private List<String> claims() {
        return List.of("S1", "S2").stream()
                .flatMap(one -> Rest.as("officer", server.url())
                        .read("/schemes/" + scheme + "/statements/" + one + "/claims")
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream())
                .map(one -> one.getString("id") + " " + one.getString("type"))
                .toList();
    }

    /** Over REST, for how a case comes there is another story. */
    private void investigated() {
        Proceeding walk = new Proceeding(server.url());
        walk.lodge("Jeanne Essai", "jeanne@example.org");
        file = walk.file();
        walk.does("head", "assign", "{\"login\": \"officer\"}");
        walk.does("officer", "declare_conflict", "{}");
        walk.takes("intake", "start_admissibility", "{}");
        walk.takes("officer", "declare_admissible", "{}");
        scheme = post("/schemes", Campaign.scheme()).getString("reference");
        post("/schemes/" + scheme + "/offers", Campaign.offer());
        post("/schemes/" + scheme + "/clauses", Campaign.clause());
        post("/schemes/" + scheme + "/statements", Campaign.statement());
        post("/schemes/" + scheme + "/statements", said(DENIAL, "2026-03-30"));
        walk.puts("officer", "/scheme", "{\"schemeRef\": \"" + scheme + "\"}");
    }

    private static JsonObject said(String words, String day) {
        return Json.createObjectBuilder()
                .add("speaker", "La direction d’Exempla Rewards")
                .add("mode", "DIRECT_QUOTE")
                .add("language", "fr")
                .add("text", words)
                .add("date", Json.createObjectBuilder().add("value", day).add("precision", "DAY"))
                .build();
    }

    private JsonObject post(String path, JsonObject body) {
        return Rest.json(Rest.as("officer", server.url()).post(path, body));
    }
}
