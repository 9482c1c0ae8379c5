package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.contrepartie.Campaign;
import org.contrepartie.LoggedTerms;
import org.contrepartie.LongTerms;
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

/** Terms of more than 100 kB, annotated without a mouse: pasted, a clause and elements taken, a newer version, found again. */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AnnotatorIT {

    private static final String MARCH = LongTerms.with(LongTerms.CLAUSE);
    private static final String JULY = "Version de juillet.\n\n" + LongTerms.with(LongTerms.NARROWED);

    private final Server server = Server.onH2("annotator");
    private Window officer;
    private Keyboard keys;
    private Rest program;
    private String scheme;

    @BeforeAll
    void start(Browser browser) {
        String portal = server.start().url();
        program = Rest.as("officer", portal);
        scheme = Rest.json(program.post("/schemes", Campaign.scheme())).getString("reference");
        officer = browser.signedIn(portal, Reader.of("officer"));
        officer.page().setDefaultTimeout(20_000);
        keys = new Keyboard(officer.page());
    }

    @AfterAll
    void close() {
        officer.close();
        server.close();
    }

    @Test
    @Order(1)
    void the_terms_are_pasted_and_can_be_read_at_once() {
        assertThat(MARCH.length()).isGreaterThan(100_000);
        officer.go("/scheme/version?scheme=" + scheme);
        keys.tabTo("[id$=':title']").type("Conditions du programme");
        keys.tabTo("[id$=':text']");
        paste(MARCH);
        // What the browser was handed: the portal must keep exactly that.
        String pasted = officer.page().locator("[id$=':text']").inputValue();
        keys.press("Control+Enter");
        officer.page().waitForURL("**/scheme/document/**");

        long begun = System.nanoTime();
        officer.go("/scheme/document/" + scheme + "/1");
        System.out.println("Annotator: a version of " + MARCH.length() / 1000 + " kB is shown in "
                + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms, "
                + officer.page().content().length() / 1000 + " kB of HTML");
        assertThat(pasted).hasSizeGreaterThan(100_000);
        assertThat(text(1)).isEqualTo(pasted);
    }

    @Test
    @Order(2)
    void a_clause_is_taken_across_the_text_by_keyboard() {
        keys.tabTo("#seek").type("L'utilisation et la publication").press("Enter");
        assertThat(keys.isAt("[data-clause]")).isTrue();
        keys.press("Shift+ArrowDown");
        String quote = officer.page().locator("[data-quote]").inputValue();
        assertThat(quote).startsWith("L'utilisation").contains("sans autre examen.\n\nArticle");
        officer.picture("annotator-choice", 1366);
        keys.press("Shift+ArrowLeft").press("Enter");
        assertThat(keys.isAt("[data-next]")).isTrue();
        keys.press("Control+Enter");
        officer.page().waitForURL("**clause=1*");

        assertThat(clause(1).getString("text")).isEqualTo(LongTerms.CLAUSE.substring(0, LongTerms.CLAUSE.length() - 1));
        officer.isAccessible();
        officer.picture("annotator-clause", 1366);
        officer.picture("annotator-clause", 390);
    }

    @Test
    @Order(3)
    void elements_are_marked_with_a_digit_and_enter() {
        keys.press("e");
        officer.page().waitForURL("**/scheme/annotate/**");
        int before = keys.strokes();
        mark(1, "de la voix", "2");
        mark(2, "à perpétuité", "6");
        mark(3, "à des fins promotionnelles", "3");
        System.out.println("Annotator: three elements marked with " + (keys.strokes() - before) + " keystrokes");

        assertThat(clause(1).getJsonArray("elements")).hasSize(3);
        officer.picture("annotator-undo", 1366);
        officer.picture("annotator-undo", 390);
        officer.page().waitForFunction("() => document.querySelector('[data-said]').textContent.includes('Annuler')");
        officer.isAccessible();
        keys.press("Control+z");
        officer.page().getByText(Words.fr("annotate.undone")).waitFor();
        assertThat(clause(1).getJsonArray("elements")).hasSize(2);
        mark(4, "à des fins promotionnelles", "3");
        assertThat(clause(1).getJsonArray("elements")).hasSize(3);
        keys.press("k");
        officer.page().waitForURL("**element=1");
        officer.isAccessible();
        officer.picture("annotator-elements", 1366);
        officer.picture("annotator-elements", 390);
    }

    @Test
    @Order(4)
    void a_newer_version_shows_what_changed_and_the_officer_accepts_it() {
        officer.go("/scheme/version?of=1&scheme=" + scheme);
        keys.tabTo("[id$=':text']");
        paste(JULY);
        keys.press("Control+Enter");
        officer.page().waitForURL("**/scheme/document/" + scheme + "/2*");
        keys.press("j");
        officer.page().waitForURL("**clause=1*");
        assertThat(officer.words()).contains(Words.fr("Refound.Outcome.CHANGED"));
        officer.isAccessible();
        officer.picture("annotator-changed", 1366);
        officer.picture("annotator-changed", 390);
        keys.press("a");
        officer.page().waitForURL("**act=place*");
        officer.picture("annotator-place", 1366);
        keys.tabTo("[id$=':reason']").press("Control+Enter");
        officer.page().locator(".cp-errors").waitFor();
        officer.picture("annotator-refused", 1366);
        keys.tabTo("[id$=':reason']").type("le même article, réduit").press("Control+Enter");
        officer.page().waitForURL("**clause=2*");

        assertThat(clause(2).getString("text")).startsWith("L'utilisation").contains("pendant douze mois");
        officer.go("/scheme/file/" + scheme + "/clauses");
        assertThat(officer.words()).contains(Words.fr("scheme_anchors.title"));
        officer.isAccessible();
        officer.picture("annotator-open", 1366);
        officer.picture("annotator-open", 390);
    }

    @Test
    @Order(5)
    void an_element_that_was_lost_is_placed_in_the_new_words() {
        officer.go("/scheme/annotate/" + scheme + "/2?carried=" + lost());
        officer.isAccessible();
        officer.picture("annotator-carry", 1366);
        keys.tabTo("#seek").type("pendant douze mois").press("Enter").press("Enter");
        assertThat(keys.isAt("[data-next]")).isTrue();
        keys.type("la durée a changé").press("Control+Enter");
        officer.page().waitForURL("**element=*");

        assertThat(clause(2).getJsonArray("elements")).hasSize(2);
    }

    @Test
    @Order(6)
    void the_mouse_chooses_across_paragraphs_and_a_half_sign_is_widened() {
        officer.go("/scheme/document/" + scheme + "/1");
        officer.page()
                .evaluate(
                        "() => { const n = document.querySelector('[data-clause] blockquote').firstChild;"
                                + " const at = n.data.indexOf('\\ud83d'); getSelection().setBaseAndExtent(n, at + 1, n, at + 14); }");
        Locator quote = officer.page().locator("[data-quote]");
        officer.page().waitForFunction("() => document.querySelector('[data-quote]').value !== ''");

        assertThat(quote.inputValue()).startsWith("\uD83D\uDE00\n\nArticle 1");
    }

    @Test
    @Order(7)
    void two_thousand_elements_on_one_document_stay_quick_and_light() {
        String heavy = LoggedTerms.heavy(program);

        List.of(
                        "/scheme/annotate/" + heavy + "/1",
                        "/scheme/file/" + heavy + "/clauses",
                        "/scheme/document/" + heavy + "/1",
                        "/scheme/document/" + heavy + "/1?clause=1")
                .forEach(this::weigh);
        officer.go("/scheme/annotate/" + heavy + "/1");
        officer.page().locator(".cp-stretch a").click();
        officer.page().waitForURL("**element=51");
        assertThat(officer.words()).contains("51 à 100 sur 2 000");
        officer.isAccessible();
    }

    /** A page of two thousand elements, the second time it is asked for. */
    private void weigh(String page) {
        officer.go(page);
        long begun = System.nanoTime();
        int weight = officer.go(page).body().length;
        System.out.println("Annotator: 2,000 elements, " + page.replaceAll("\\d{4}-\\d+", "…") + ": "
                + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms, " + weight / 1000 + " kB of HTML");
        assertThat(weight).as(page).isLessThan(300_000);
        assertThat(officer.page().locator(".cp-errors").count()).isZero();
    }

    @Test
    @Order(8)
    void what_is_made_of_the_clauses_can_be_read_by_everybody(Browser browser) {
        String back = LoggedTerms.relaunch(program, scheme);
        int alert = program.read("/schemes/" + back + "/similar")
                .getJsonArray("alerts")
                .getJsonObject(0)
                .getInt("id");
        Map<String, String> pages = Map.of(
                "conformity", "/scheme/file/" + scheme + "/conformity",
                "appraise", "/scheme/appraise?subject=R7_3&scheme=" + scheme,
                "renditions", "/scheme/file/" + scheme + "/clauses",
                "together", "/scheme/together?clause=1&scheme=" + scheme,
                "alert", "/scheme/alert?scheme=" + back + "&alert=" + alert,
                "relaunch", "/scheme/file/" + back + "/clauses",
                "home", "/home");
        pages.forEach((name, address) -> look(officer, name, address));
        try (Window english =
                browser.signedIn(server.url(), Reader.of("officer").in("en"))) {
            pages.forEach((name, address) -> look(english, name, address));
        }
    }

    private static void look(Window window, String name, String address) {
        assertThat(window.go(address).status()).as(address).isEqualTo(200);
        window.isAccessible();
        window.picture("bench-" + name, 1366);
        window.picture("bench-" + name, 390);
    }

    private void mark(int number, String words, String digit) {
        keys.tabTo("#seek").type(words).press("Enter").press(digit).press("Enter");
        officer.page().waitForURL("**element=" + number);
    }

    /** What a person has on the clipboard. */
    private void paste(String words) {
        officer.page().keyboard().insertText(words);
    }

    private int lost() {
        return program
                .read("/schemes/" + scheme + "/anchors")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("quote").equals("à perpétuité"))
                .findFirst()
                .orElseThrow()
                .getInt("line");
    }

    private String text(int number) {
        return program.read("/schemes/" + scheme + "/documents/" + number).getString("text");
    }

    private JsonObject clause(int number) {
        return program.read("/schemes/" + scheme + "/clauses/CL" + number);
    }
}
