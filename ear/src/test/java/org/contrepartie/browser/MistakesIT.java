package org.contrepartie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.contrepartie.Rest;
import org.contrepartie.Servers;
import org.contrepartie.Servers.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong on an ordinary day costs nobody his work, and tells nobody what he may not know. */
@ExtendWith({Servers.class, Browser.Given.class})
class MistakesIT {

    private static final String LONG_TEXT =
            "Une plainte longuement racontée, phrase après phrase. ".repeat(80).strip();

    @Test
    void a_wrong_password_is_told(OnH2 portal, Browser browser) {
        try (Window window = browser.open(url(portal), Reader.of("intake"))) {
            Page page = window.page();
            window.go("/home");
            page.locator("#j_username").fill("intake");
            page.locator("#j_password").fill("wrong");
            page.locator("#j_password").press("Enter");
            page.locator("[role=alert]").waitFor();

            assertThat(window.words()).contains(Words.fr("login.refused"));
            window.isAccessible();
        }
    }

    @Test
    void what_one_may_not_see_looks_like_what_there_is_not(OnH2 portal, Browser browser) {
        try (Window window = browser.signedIn(url(portal), Reader.of("officer"))) {
            assertThat(window.go("/complaint/new").status()).isEqualTo(404);
            String forbidden = withoutReference(window);
            assertThat(window.go("/casefile/file/1999-999999").status()).isEqualTo(404);
            String unknown = withoutReference(window);
            assertThat(window.go("/no/such/place").status()).isEqualTo(404);

            assertThat(forbidden).contains(Words.fr("error_notfound.title")).isEqualTo(unknown);
            assertThat(withoutReference(window)).isEqualTo(unknown);
        }
    }

    /** Every answer has a reference of its own to cite. */
    private static String withoutReference(Window window) {
        return window.words().replace(window.page().locator("main code").innerText(), "");
    }

    @Test
    void missing_answers_are_listed_and_what_was_typed_stays(OnH2 portal, Browser browser) {
        try (Window window = browser.signedIn(url(portal), Reader.of("intake"))) {
            Page page = window.page();
            window.go("/complaint/new");
            page.locator("#receivedAt").fill("31/02/2024");
            page.locator("#narrative").fill("Typed <b>before</b> it was refused & kept");
            page.locator("#save").click();
            page.locator(".cp-errors").waitFor();

            assertThat(page.locator(".cp-errors")).isFocused();
            assertThat(page.locator(".cp-errors li a").count()).isEqualTo(3);
            for (String field : new String[] {"receivedAt", "channel", "respondent_name"}) {
                assertThat(page.locator("#" + field)).hasAttribute("aria-invalid", "true");
                assertThat(page.locator(".cp-errors a[href='#" + field + "']")).isVisible();
            }
            assertThat(page.locator(".cp-msg").count()).isEqualTo(3);
            assertThat(page.locator("#receivedAt")).hasValue("31/02/2024");
            assertThat(page.locator("#narrative")).hasValue("Typed <b>before</b> it was refused & kept");
            window.isAccessible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void a_session_that_ends_while_typing_costs_nothing(OnH2 portal, Browser browser) {
        try (Window window = browser.signedIn(url(portal), Reader.of("intake"))) {
            Page page = window.page();
            window.go("/complaint/new");
            page.locator("#narrative").fill(LONG_TEXT);
            page.locator("#respondent_name").fill(Told.RESPONDENT);
            window.forgetSession();
            page.locator("#save").click();
            page.locator("#j_username").waitFor();
            window.signInHere();

            assertThat(window.path()).isEqualTo("/complaint/new");
            assertThat(page.locator("#narrative")).hasValue(LONG_TEXT);
            assertThat(page.locator("#respondent_name")).hasValue(Told.RESPONDENT);
            page.locator("[id$=discard]").click();
            page.waitForURL("**/complaint/new");
            assertThat(page.locator("#narrative")).hasValue("");
        }
    }

    @Test
    void markup_is_shown_as_it_was_written(OnH2 portal, Browser browser) {
        String complaint = Rest.json(Rest.as("intake", url(portal)).post("/complaints", Told.json()))
                .getString("reference");

        try (Window window = browser.signedIn(url(portal), Reader.of("intake"))) {
            window.go("/complaint/file/" + complaint);
            assertThat(window.words()).contains(Told.NARRATIVE);
            assertThat(window.page().evaluate("window.broken")).isNull();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String url(OnH2 portal) {
        return portal.server().url();
    }
}
