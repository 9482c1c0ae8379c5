package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.browser.Walk.field;
import static org.contrepartie.browser.Walk.fill;
import static org.contrepartie.browser.Walk.send;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contrepartie.Campaign;
import org.contrepartie.Exempla;
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
 * The analysis of one campaign of the fictitious twin, from the first document on 30 March 2024 to its coming back a year later:
 * three documents, five sentences of a spokesman, the matrix, the question, the radar, and what was known on that first day.
 */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AnalysisIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 30);
    private static final String OPENING = "Conditions du programme";
    private static final String CLOSING = "Le participant peut écrire au service des participants.";

    private final Server server = Server.onH2("analysis").ahead(Proceeding.daysUntil(FIRST));
    private Browser browser;
    private Window officer;
    private Rest program;
    private String english;
    private String french;
    private String belgian;
    private String file;

    @BeforeAll
    void start(Browser given) {
        browser = given;
        entered();
    }

    @AfterAll
    void close() {
        officer.close();
        server.close();
    }

    @Test
    @Order(1)
    void the_terms_of_march_are_pasted_and_the_clause_is_selected_in_both_languages() {
        english = made("/schemes", Exempla.campaignIn("GB", "Your picture for a hundred"));
        french = made("/schemes", Exempla.campaignIn("FR", "Cent euros pour votre image"));
        sent("/schemes/" + french + "/offers", Campaign.offer());
        pasted(
                english,
                "",
                "en",
                null,
                Exempla.terms("Programme terms", Exempla.ENGLISH, "Write to our customer service."));
        selected(Exempla.ENGLISH);
        pasted(french, "", "fr", null, Exempla.terms(OPENING, Exempla.FRENCH, CLOSING));
        selected(Exempla.FRENCH);

        officer.go("/scheme/annotate/" + french + "/1");
        marked("de la photo", "E10", "photo");
        marked("du nom", "E10", "nom");
        marked("de l'image", "E10", "image");
        marked("de la voix", "E11", "voix");
        marked("des opinions", "E13", "opinions");
        marked("des déclarations", "E13", "déclarations");
        marked("des informations biographiques", "E13", "biographie");
        marked("de la ville natale", "E13", "ville natale");
        marked("du pays", "E13", "pays");
        marked("du monde entier", "E03", "monde entier");
        marked("à perpétuité", "E01", "à perpétuité");
        officer.isAccessible();
        officer.picture("analysis-march", 1366);

        officer.go("/scheme/annotate/" + english + "/1");
        marked("photo", "E10", "photo");
        marked("name", "E10", "nom");
        marked("likeness", "E10", "image");
        marked("voice", "E11", "voix");
        marked("opinions", "E13", "opinions");
        marked("statements", "E13", "déclarations");
        marked("biographical information", "E13", "biographie");
        marked("hometown", "E13", "ville natale");
        marked("and state", "E13", "État");
        marked("worldwide", "E03", "monde entier");
        marked("in perpetuity", "E01", "à perpétuité");

        assertThat(clause(french, 1).getJsonArray("elements")).hasSize(11);
        assertThat(clause(english, 1).getString("text")).isEqualTo(Exempla.ENGLISH);
    }

    @Test
    @Order(2)
    void the_family_lays_the_english_clause_beside_the_french_one_and_marks_what_differs() {
        officer.go("/scheme/family?scheme=" + french);
        fill(officer, "follows", english);
        fill(officer, "reason", "la même opération");
        send(officer);
        sent(
                "/schemes/" + french + "/renditions",
                Json.createObjectBuilder()
                        .add("clause", "CL1")
                        .add("otherScheme", english)
                        .add("other", "CL1")
                        .add("reason", "la traduction de mars")
                        .build());

        officer.go("/scheme/family?scheme=" + french);
        assertThat(officer.words())
                .contains(
                        "seulement dans la version en anglais : État", "seulement dans la version en français : pays");
        officer.isAccessible();
        pictures("analysis-family");
    }

    @Test
    @Order(3)
    void a_year_later_the_version_of_july_stands_beside_that_of_march() {
        later(LocalDate.of(2025, 3, 31));
        investigated();
        pasted(french, "of=1&", "fr", "2024-07-15T10:00", Exempla.terms(OPENING, Exempla.JULY, CLOSING));
        officer.go("/scheme/document/" + french + "/2?clause=1&act=place");
        chosen(Exempla.JULY);
        fill(officer, "reason", "le même article, réduit en juillet");
        send(officer);

        assertThat(clause(french, 2).getString("text")).isEqualTo(Exempla.JULY);
        officer.go("/scheme/annotate/" + french + "/2");
        marked("de la photo de profil", "E10", "photo");
        marked("du nom d'utilisateur", "E10", "nom");
        officer.picture("analysis-july", 1366);
    }

    @Test
    @Order(4)
    void the_five_sentences_give_nine_claims_and_the_officer_corrects_one() {
        for (String sentence : Exempla.SAID) {
            sent("/schemes/" + french + "/statements", Exempla.said(sentence));
        }
        System.out.println("Analysis: claims proposed for the five sentences: "
                + IntStream.rangeClosed(1, 5).mapToObj(this::taken).collect(Collectors.joining(", ")));

        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(this::claims)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(9);
        officer.go("/scheme/proposals?scheme=" + french + "&case=" + file + "&statement=5");
        officer.isAccessible();
        officer.picture("analysis-taken", 1366);
    }

    @Test
    @Order(5)
    void only_names_and_photos_is_narrower_than_march_and_what_july_says() {
        officer.go("/casefile/file/" + file + "/matrix");
        officer.isAccessible();
        pictures("analysis-matrix");

        assertThat(relation("S3", "CL1")).isEqualTo("NARROWER");
        assertThat(unexplained("S3", "CL1")).hasSize(7);
        assertThat(relation("S3", "CL2")).isEqualTo("CONSISTENT");
        assertThat(relation("S5.a", "CL1")).isEqualTo("NOT_ADDRESSED");
        assertThat(officer.words()).contains("7 sans explication");
    }

    @Test
    @Order(6)
    void one_click_on_the_cell_drafts_the_question_with_its_deadline() {
        officer.go("/casefile/file/" + file + "/matrix");
        officer.page().locator("main .cp-rel[data-rel=NARROWER]").first().click();
        officer.page().waitForURL("**/scheme/cell**");
        assertThat(officer.words()).contains(Words.fr("Relation.NARROWER"));
        assertThat(field(officer, "period").inputValue()).isNotBlank();
        officer.isAccessible();
        pictures("analysis-cell");
        officer.page()
                .locator("main input[value=\"" + Words.fr("question.submit") + "\"]")
                .click();
        officer.page().waitForURL("**/matrix**");

        assertThat(program.read("/cases/" + file + "/questions").getInt("unanswered"))
                .isEqualTo(1);
        assertThat(program.read("/cases/" + file + "/letters").toString()).contains("INFORMATION_REQUEST");
    }

    @Test
    @Order(7)
    void when_the_offer_comes_back_in_another_country_the_radar_says_how_alike_it_is() {
        sent(
                "/schemes/" + french + "/statuses",
                Json.createObjectBuilder()
                        .add("status", "SUSPENDED")
                        .add("claimedTemporary", true)
                        .build());
        belgian = made("/schemes", Exempla.campaignIn("BE", "Cent euros pour votre portrait"));
        pasted(belgian, "", "fr", null, Exempla.terms("Règlement", Exempla.BELGIAN, CLOSING));
        int likeness = program.read("/schemes/" + belgian + "/similar")
                .getJsonArray("alerts")
                .getJsonObject(0)
                .getInt("likeness");
        System.out.println("Analysis: the clause that came back is " + likeness + " % like the withdrawn one");
        assertThat(likeness).isBetween(90, 94);

        officer.go("/home");
        officer.page().locator("main a[href*='/scheme/alert']").click();
        officer.page().waitForURL("**/scheme/alert**");
        assertThat(officer.words()).contains(likeness + " %", french, belgian);
        pictures("analysis-radar");
        officer.go("/scheme/file/" + belgian + "/clauses");
        officer.isAccessible();
        assertThat(officer.words()).contains(likeness + " %", french);
        pictures("analysis-relaunch");
    }

    @Test
    @Order(8)
    void a_year_later_the_case_still_says_what_was_known_on_30_march() {
        officer.go("/scheme/known?scheme=" + french + "&case=" + file + "&on=" + FIRST);
        assertThat(officer.words())
                .contains("jusqu'à 100 euros", "l'utilisation et la publication")
                .doesNotContain("pendant douze mois", "ne vendons pas");
        officer.isAccessible();
        pictures("analysis-known");

        // Captured in July, and on file since March of the next year only.
        assertThat(documents(LocalDate.of(2024, 8, 1))).containsExactly("2024-03-30");
        assertThat(documents(LocalDate.of(2025, 3, 31))).containsExactlyInAnyOrder("2024-03-30", "2024-07-15");
    }

    /** The days on which the versions of terms were captured that were on file on that day. */
    private List<String> documents(LocalDate day) {
        return program
                .read("/schemes/" + french + "/known?on=" + day)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("kind").equals("DOCUMENT"))
                .map(one -> one.getJsonObject("date").getString("value"))
                .toList();
    }

    private void entered() {
        server.start();
        program = Rest.as("officer", server.url());
        officer = browser.signedIn(server.url(), Reader.of("officer"));
        officer.page().setDefaultTimeout(20_000);
    }

    private void later(LocalDate day) {
        officer.close();
        server.stop();
        server.ahead(Proceeding.daysUntil(day));
        entered();
    }

    /** Pastes a text, captured then or just now, as a version of terms; the page of that version follows. */
    private void pasted(String scheme, String of, String language, String captured, String text) {
        officer.go("/scheme/version?" + of + "scheme=" + scheme);
        fill(officer, "title", "Conditions du programme");
        fill(officer, "language", language);
        if (captured != null) {
            fill(officer, "capturedAt", captured);
        }
        fill(officer, "text", text);
        send(officer);
        officer.page().waitForURL("**/scheme/document/**");
    }

    /** Chooses these words of the text with the mouse and takes them as a clause. */
    private void selected(String words) {
        chosen(words);
        send(officer);
        officer.page().waitForURL("**clause=1*");
    }

    private void chosen(String words) {
        officer.page()
                .evaluate(
                        "words => { const n = document.querySelector('[data-clause] blockquote').firstChild; const at = n.data.indexOf(words);"
                                + " getSelection().setBaseAndExtent(n, at, n, at + words.length); }",
                        words);
        officer.page().waitForFunction("() => document.querySelector('[data-quote]').value !== ''");
        assertThat(officer.page().locator("[data-quote]").inputValue()).isEqualTo(words);
    }

    /** Marks an element of the clause that is open, by its words. */
    private void marked(String words, String taxon, String value) {
        fill(officer, "quote", words);
        fill(officer, "id", taxon);
        fill(officer, "value", value);
        send(officer);
    }

    /** Takes what is proposed for a statement, the second of a denial after a correction; answers how many claims there are. */
    private String taken(int statement) {
        String page = "/scheme/proposals?scheme=" + french + "&case=" + file + "&statement=" + statement;
        officer.go(page);
        int proposed = officer.page().locator("main tbody tr").count();
        for (int at = 1; at <= proposed; at++) {
            if (statement == 5 && at == 2) {
                officer.page().locator("main a[href*='proposal=2']").click();
                officer.page().waitForURL("**proposal=2");
                fill(officer, "text", "la société ne vendra pas les données de ses clients");
                send(officer);
            } else {
                officer.page().locator("main tbody input[type=submit]").first().click();
                officer.page().waitForLoadState();
            }
        }
        return "S" + statement + " " + proposed;
    }

    private List<JsonObject> claims(int statement) {
        return program.read("/schemes/" + french + "/statements/S" + statement + "/claims")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject suggestion(String claim, String clause) {
        return program.read("/schemes/" + french + "/contradictions/suggestion?claim=" + claim + "&kind=CLAUSE&id="
                        + clause)
                .getJsonObject("suggestion");
    }

    private String relation(String claim, String clause) {
        return suggestion(claim, clause).getString("relation");
    }

    private List<?> unexplained(String claim, String clause) {
        return suggestion(claim, clause).getJsonArray("unexplained");
    }

    private JsonObject clause(String scheme, int number) {
        return program.read("/schemes/" + scheme + "/clauses/CL" + number);
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
        walk.puts("officer", "/scheme", "{\"schemeRef\": \"" + french + "\"}");
    }

    private String made(String path, JsonObject body) {
        HttpResponse<String> answer = program.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Rest.json(answer).getString("reference");
    }

    private void sent(String path, JsonObject body) {
        assertThat(program.post(path, body).statusCode()).as(path).isEqualTo(201);
    }

    private void pictures(String name) {
        officer.picture(name, 1366);
        officer.picture(name, 390);
    }
}
