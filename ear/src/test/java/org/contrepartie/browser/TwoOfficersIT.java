package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.browser.Walk.field;
import static org.contrepartie.browser.Walk.fill;

import org.contrepartie.Proceeding;
import org.contrepartie.Servers;
import org.contrepartie.Servers.OnH2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people on one case at the same time: one wins, the other sees the difference and loses nothing that he typed. */
@ExtendWith({Servers.class, Browser.Given.class})
@TestInstance(Lifecycle.PER_CLASS)
class TwoOfficersIT {

    private Browser browser;
    private String portal;
    private Proceeding proceeding;

    @BeforeAll
    void start(OnH2 running, Browser given) {
        browser = given;
        portal = running.server().url();
        proceeding = new Proceeding(portal);
    }

    @Test
    void the_second_to_amend_a_fact_sees_both_texts_and_may_go_on_with_his() {
        declared();
        proceeding.does("chair", "appoint_rapporteur", "{\"login\": \"rapporteur\"}");
        proceeding.receives("Offre", "Vingt euros.");
        proceeding.adds("officer", "/facts", fact("L’offre a couru."));
        try (Window officer = opened("officer", "/facts?fact=1")) {
            fill(officer, "text", "L’offre a couru en avril.");
            fill(officer, "reason", "le mois manquait");
            proceeding.puts(
                    "rapporteur",
                    "/facts/1",
                    fact("L’offre a couru en mars.").replace("}]}", "}], \"reason\": \"x\"}"));
            send(officer);

            assertThat(officer.words())
                    .contains(Words.fr("meanwhile.title"), "L’offre a couru en mars.", "L’offre a couru en avril.");
            assertThat(field(officer, "text").inputValue()).isEqualTo("L’offre a couru en avril.");
            officer.isAccessible();
            officer.picture("two-fact", 1366);
            officer.picture("two-fact", 390);
            send(officer);
            assertThat(officer.page().locator(".cp-errors").count()).isZero();
            assertThat(proceeding.items("officer", "/facts").get(0).getString("text"))
                    .isEqualTo("L’offre a couru en avril.");
        }
    }

    @Test
    void the_second_to_take_a_step_sees_what_happened_and_keeps_his_words() {
        declared();
        proceeding.takes("intake", "start_admissibility", "{}");
        try (Window officer = opened("officer", "/procedure?step=declare_admissible")) {
            fill(officer, "reason", "tout est au dossier");
            proceeding.takes("officer", "declare_admissible", "{}");
            send(officer);

            assertThat(officer.words())
                    .contains(Words.fr("casefile_between.title"), Words.fr("Action.declare_admissible"), "T06")
                    .contains("tout est au dossier");
            officer.isAccessible();
            officer.picture("two-step", 1366);
            officer.picture("two-step", 390);
        }
    }

    @Test
    void a_program_is_told_the_difference_too() {
        declared();
        proceeding.receives("Offre", "Vingt euros.");
        proceeding.adds("officer", "/facts", fact("L’offre a couru."));
        String body = proceeding
                .as("officer")
                .putIf(
                        "7",
                        "/cases/" + proceeding.file() + "/facts/1",
                        fact("Autre chose.").replace("}]}", "}], \"reason\": \"x\"}"));

        assertThat(body).contains("\"status\":412", "\"now\":\"L’offre a couru.\"", "\"yours\":\"Autre chose.\"");
    }

    private void declared() {
        proceeding.is(null);
        proceeding.lodge("Jeanne Essai", "jeanne@example.org");
        proceeding.does("head", "assign", "{\"login\": \"officer\"}");
        proceeding.does("officer", "declare_conflict", "{}");
    }

    private static String fact(String words) {
        return "{\"text\": \"" + words
                + "\", \"status\": \"ESTABLISHED\", \"supports\": [{\"exhibit\": 1, \"weight\": \"NEUTRAL\"}]}";
    }

    private Window opened(String user, String part) {
        Window window = browser.signedIn(portal, Reader.of(user));
        window.page().setDefaultTimeout(15_000);
        assertThat(window.go("/casefile/file/" + proceeding.file() + part).status())
                .isEqualTo(200);
        return window;
    }

    private static void send(Window window) {
        window.page().locator("main form .cp-btn-main").last().click();
        window.page().waitForLoadState();
    }
}
