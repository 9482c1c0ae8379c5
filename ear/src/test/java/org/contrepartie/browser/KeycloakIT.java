package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import org.contrepartie.Rest;
import org.contrepartie.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same application with a real Keycloak in front: who may do what, in a browser and by a program, and the way out. */
@ExtendWith(Browser.Given.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeycloakIT {

    private Provider provider;
    private Server server;
    private String portal;

    @BeforeAll
    void start() {
        provider = Provider.start();
        server = Server.withProvider("with-keycloak", provider.issuer()).start();
        portal = server.url();
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    void an_officer_signs_in_there_and_lands_on_his_day(Browser browser) {
        try (Window window = browser.open(portal, Reader.of("officer"))) {
            window.go("/");
            assertThat(window.page().url()).startsWith(provider.issuer());
            window.signInHere();

            assertThat(window.path()).isEqualTo("/home");
            assertThat(window.page().locator(".cp-me").first().innerText()).contains("Agent instructeur");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void a_link_with_a_question_survives_the_login(Browser browser) {
        try (Window window = browser.open(portal, Reader.of("officer"))) {
            window.go("/casefile/list?q=essai");
            window.signInHere();

            assertThat(window.path()).isEqualTo("/casefile/list?q=essai");
            assertThat(window.page().locator("#q").inputValue()).isEqualTo("essai");
        }
    }

    @Test
    void a_program_has_the_roles_of_its_token() {
        JsonObject me = Rest.with(provider.tokenOf("officer"), portal).read("/me");

        assertThat(me.getJsonArray("roles").getValuesAs(JsonString::getString)).containsExactly("OFFICER");
    }

    @Test
    void the_roles_hold_for_programs() {
        assertThat(lodge(Rest.with(provider.tokenOf("intake"), portal)).statusCode())
                .isEqualTo(201);
        assertThat(lodge(Rest.with(provider.tokenOf("officer"), portal)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_program_without_a_token_is_not_sent_to_a_login_page() {
        HttpResponse<String> answer = lodge(Rest.unknown(portal));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void who_signs_out_is_out_at_both(Browser browser) {
        try (Window window = browser.signedIn(portal, Reader.of("officer"))) {
            window.page().locator("summary.cp-me").click();
            window.page().locator("form[action$='/logout'] button").click();
            window.page().waitForURL(address -> address.startsWith(provider.issuer()));

            assertThat(window.complaints()).isEmpty();
            window.go("/casefile/list");
            assertThat(window.page().url()).startsWith(provider.issuer());
            assertThat(window.page().locator("input[name=password]").count()).isEqualTo(1);
        }
    }

    private static HttpResponse<String> lodge(Rest caller) {
        return caller.post("/complaints", Told.json());
    }
}
