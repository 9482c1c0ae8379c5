package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.browser.Walk.field;
import static org.contrepartie.browser.Walk.fill;
import static org.contrepartie.browser.Walk.follow;
import static org.contrepartie.browser.Walk.refused;
import static org.contrepartie.browser.Walk.send;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contrepartie.Campaign;
import org.contrepartie.PdfWords;
import org.contrepartie.Proceeding;
import org.contrepartie.Rest;
import org.contrepartie.Servers;
import org.contrepartie.Servers.OnH2;
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
@ExtendWith({Servers.class, Browser.Given.class})
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TwinIT {

    private String portal;
    private Walk walk;
    private CampaignForms campaign;
    private CaseForms forms;
    private String second;

    @BeforeAll
    void start(OnH2 running, Browser browser) {
        portal = running.server().url();
        walk = new Walk(browser, portal);
        campaign = new CampaignForms(walk);
        forms = new CaseForms(walk);
    }

    @AfterAll
    void close() {
        walk.close();
    }

    @Test
    @Order(1)
    void two_complaints_are_registered_on_one_case() {
        walk.registers("Jeanne Essai");
        String opened = walk.file();
        second = walk.registers("Paul Exemple");
        assertThat(walk.file()).isEqualTo(opened);
        assertThat(walk.at("officer", "/complaints").words()).contains("C-0001", "C-0002");
    }

    @Test
    @Order(2)
    void the_complaints_are_admitted() {
        walk.isNotFor("start_admissibility", "officer", "head");
        walk.does("head", "assign", Map.of("login", "officer"));
        walk.does("officer", "declare_conflict", Map.of());
        walk.takes("intake", "start_admissibility", Map.of());
        walk.takes("officer", "declare_admissible", Map.of());
        walk.does("officer", "admit", Map.of("complaint", second));
        walk.stands("COMPETENCE");
    }

    @Test
    @Order(3)
    void what_a_step_lacks_is_said_with_a_way_to_it() {
        Window head = walk.at("head", "/procedure");
        assertThat(head.words()).contains(Words.fr("Condition.PROCEDURE_SET"));
        head.page().locator("a[href$='act=set_procedure']").first().click();
        head.page().waitForURL("**act=set_procedure");
        fill(head, "data_procedure", "NATIONAL");
        fill(head, "reason", "siège et utilisateurs en France");
        send(head);

        walk.takes("head", "open_investigation", Map.of());
        walk.stands("INVESTIGATION");
    }

    @Test
    @Order(4)
    void the_scheme_its_offer_and_its_clause_are_logged() {
        Window officer = walk.at("officer", "/offers");
        officer.isAccessible();
        officer.picture("twin-noscheme", 1366);
        officer.picture("twin-noscheme", 390);
        follow(officer, "/scheme/new");
        assertThat(field(officer, "respondent_name").inputValue()).isEqualTo(Told.RESPONDENT);
        campaign.scheme();
        assertThat(campaign.offer()).contains(Words.fr("offer.discrepancy"));
        campaign.clause();
        assertThat(walk.at("officer", "/clauses").words()).contains("CL1");
    }

    @Test
    @Order(5)
    void what_the_company_says_is_held_against_what_it_has_people_sign() {
        campaign.statement();
        campaign.assessment();
        Window officer = walk.at("officer", "/matrix");
        assertThat(officer.words()).contains(Words.fr("Relation.NARROWER"));
        officer.isAccessible();
        officer.picture("twin-matrix", 1366);
    }

    @Test
    @Order(6)
    void a_mistake_is_told_at_its_field_and_nothing_is_lost() {
        Window officer = walk.at("officer", "/procedure?act=record_incoming");
        fill(officer, "data_title", "Réponse");
        fill(officer, "data_receivedOn", tomorrow());
        fill(officer, "data_text", "Nous n’utilisons que les noms d’utilisateurs.");

        assertThat(refused(officer)).contains(Words.fr("field.future"));
        assertThat(field(officer, "data_title").inputValue()).isEqualTo("Réponse");
        assertThat(field(officer, "data_text").inputValue()).startsWith("Nous n’utilisons");
        officer.isAccessible();
    }

    @Test
    @Order(7)
    void questions_leave_the_house_and_the_answer_becomes_an_exhibit() {
        walk.drafts(
                "INFORMATION_REQUEST",
                Map.of(
                        "subject",
                        "Programme de récompenses",
                        "body",
                        "Veuillez répondre aux questions suivantes.",
                        "questions",
                        "Combien de participants ?",
                        "period",
                        "P4W"));
        walk.takes("officer", "request_information", Map.of("notifiedOn", "2024-04-03"));
        walk.does(
                "officer",
                "record_incoming",
                Map.of("title", "Réponse", "receivedOn", "2024-04-20", "letter", "4", "text", "Deux catégories."));
        assertThat(walk.at("officer", "/clocks").words()).contains("2 mai 2024");
        assertThat(walk.at("officer", "/exhibits").words()).contains("Réponse");
    }

    @Test
    @Order(8)
    void a_fact_an_allegation_and_a_measure_are_written_down() {
        forms.fact("La clause autorise neuf catégories de données, à perpétuité.");
        forms.allegation("Le consentement pourrait ne pas être libre.");
        forms.order("Retirer la clause et effacer les données.");
        assertThat(walk.at("officer", "/measures").words()).contains("M1");
    }

    @Test
    @Order(9)
    void the_respondent_is_heard() {
        walk.does("chair", "appoint_rapporteur", Map.of("login", "rapporteur"));
        walk.takes("rapporteur", "notify_preliminary_findings", Map.of());
        forms.observations("Le consentement était libre.", "2");
        walk.takes("rapporteur", "close_debate", Map.of());
        walk.stands("DRAFT_DECISION");
    }

    @Test
    @Order(10)
    void the_reviewer_returns_one_point_and_agrees_after_the_correction() {
        walk.does("head", "assign", Map.of("login", "reviewer", "capacity", "REVIEWER"));
        walk.does("reviewer", "return_point", Map.of("point", "F1"), "dire lesquelles");
        Window officer = walk.at("officer", "/facts?fact=1");
        fill(officer, "text", "La clause autorise neuf catégories, de la photo au pays, à perpétuité.");
        fill(officer, "reason", "point renvoyé par la relecture");
        send(officer);
        for (JsonObject point : Rest.as("reviewer", portal)
                .read("/cases/" + walk.file() + "/points")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            walk.does("reviewer", "agree_point", Map.of("point", point.getString("point")));
        }
    }

    @Test
    @Order(11)
    void the_committee_adopts_what_another_drafted() {
        forms.sanction("ORDINARY", "measure1", "Article 1er. La clause est retirée.");
        forms.attendance();
        walk.takes("committee", "adopt_decision", Map.of());
        walk.stands("DECIDED");
        assertThat(walk.at("officer", "/letters").words()).contains("C-0001", "C-0002");
    }

    @Test
    @Order(12)
    void its_execution_is_followed_and_the_case_closed() {
        walk.takes("head", "start_monitoring", Map.of());
        walk.receives("Preuve d’exécution", "La clause est retirée.");
        walk.takes("officer", "record_execution", Map.of("measure", "M1", "exhibit", "3"));
        walk.drafts("CLOSURE", Map.of("subject", "Clôture", "body", "La décision est exécutée ; le dossier est clos."));
        walk.takes("chair", "confirm_execution", Map.of());
        walk.stands("CLOSED");
    }

    @Test
    @Order(13)
    void every_part_of_the_closed_case_can_be_read_and_its_report_leaves_the_house() {
        Window officer = walk.window("officer");
        for (String part : List.of(
                "overview", "facts", "allegations", "hearing", "letters", "review", "decision", "measures", "team")) {
            walk.at("officer", "/" + part);
            officer.isAccessible();
            officer.picture("twin-" + part, 1366);
            officer.picture("twin-" + part, 390);
        }
        for (String language : List.of("fr", "en")) {
            assertThat(PdfWords.of(officer.get("/report/" + walk.file() + "?lang=" + language)
                            .body()))
                    .as(language)
                    .contains(Campaign.CLAUSE, Campaign.STATEMENT, Campaign.REASON, "20 euros en cash via Paypal")
                    .contains("C-0001", "C-0002", "Article 1er. La clause est retirée.")
                    .doesNotContain("Jeanne Essai", "Paul Exemple");
        }
    }

    private static String tomorrow() {
        return LocalDate.parse(Proceeding.today()).plusDays(1).toString();
    }
}
