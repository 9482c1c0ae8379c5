package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The way through, told over REST: a case of the fictitious twin goes from two complaints to its closure through the hands of
 * people with different rights. Where something of another kind was written, the server is killed and started again: the walk
 * goes on where it stood.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class WalkIT {

    /** What the report must tell in either language, for it was written down in these words. */
    private static final List<String> TOLD = List.of(
            "20 euros en cash via Paypal",
            "un bon d'achat de 80 euros",
            Campaign.STATEMENT,
            Campaign.REASON,
            "La clause autorise neuf catégories de données, de la photo au pays, à perpétuité.",
            "Le consentement pourrait ne pas être libre ni spécifique.",
            "Article 1er. La clause est retirée.");

    private final Server server = Server.onH2("walk");
    private Proceeding walk;
    private String first;
    private String second;

    @BeforeAll
    void start() {
        server.start();
        walk = new Proceeding(server.url());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void intake_registers_two_complaints_on_one_case() {
        first = walk.lodge("Jeanne Essai", "jeanne@example.org");
        String opened = walk.file();
        second = walk.lodge("Paul Exemple", "paul@example.org");

        assertThat(walk.file()).isEqualTo(opened);
        assertThat(complaint(first).getString("pseudonym")).isEqualTo("C-0001");
        assertThat(complaint(second).getString("pseudonym")).isEqualTo("C-0002");
        survives("INTAKE");
    }

    @Test
    @Order(2)
    void an_officer_admits_them() {
        walk.refused("intake", "start_admissibility", "{}", "OFFICER_ASSIGNED", "INTERESTS_DECLARED");
        walk.does("head", "assign", "{\"login\": \"officer\"}");
        walk.does("officer", "declare_conflict", "{}");
        walk.takes("intake", "start_admissibility", "{}");
        walk.takes("officer", "declare_admissible", "{}");
        walk.does("officer", "admit", "{\"complaint\": \"" + second + "\"}");

        assertThat(complaint(second).getString("status")).isEqualTo("ADMISSIBLE");
        stands("COMPETENCE");
    }

    @Test
    @Order(3)
    void the_head_sets_the_procedure_and_opens_the_investigation() {
        walk.refused("head", "open_investigation", "{}", "PROCEDURE_SET");
        walk.does("officer", "set_procedure", "{\"procedure\": \"NATIONAL\"}", "seat and users in France");
        walk.does("head", "set_procedure", "{}", "as the officer proposes");
        walk.takes("head", "open_investigation", "{}");
        stands("INVESTIGATION");
    }

    @Test
    @Order(4)
    void the_officer_logs_the_scheme_and_holds_the_statement_against_the_clause() {
        String scheme =
                walk.made("officer", "/schemes", Campaign.scheme().toString()).getString("reference");
        walk.made("officer", "/schemes/" + scheme + "/offers", Campaign.offer().toString());
        walk.made(
                "officer", "/schemes/" + scheme + "/clauses", Campaign.clause().toString());
        walk.made(
                "officer",
                "/schemes/" + scheme + "/statements",
                Campaign.statement().toString());
        String claim = walk.made(
                        "officer",
                        "/schemes/" + scheme + "/statements/S1/claims",
                        Campaign.claim().toString())
                .getString("id");
        walk.made(
                "officer",
                "/schemes/" + scheme + "/contradictions",
                Campaign.assessment(claim).toString());
        walk.puts("officer", "/scheme", "{\"schemeRef\": \"" + scheme + "\"}");

        assertThat(walk.head().getString("schemeRef")).isEqualTo(scheme);
        survives("INVESTIGATION");
    }

    @Test
    @Order(5)
    void the_officer_asks_and_the_answer_stops_the_clock() {
        walk.refused("officer", "request_information", "{}", "QUESTIONS_DRAFTED");
        int letter = walk.adds("officer", "/letters", """
                        {"template": "INFORMATION_REQUEST", "recipient": "RESPONDENT", "language": "fr",
                         "subject": "Programme de récompenses", "questions": "Combien de participants ?\\nQuelles données ?",
                         "period": "P4W", "body": "Veuillez répondre aux questions suivantes."}
                        """).getInt("number");
        walk.takes("officer", "request_information", "{\"notifiedOn\": \"2024-04-03\"}");
        assertThat(walk.clock("D20").getString("due")).isEqualTo("2024-05-02");
        walk.does(
                "officer",
                "record_incoming",
                "{\"title\": \"Réponse d’Exempla Rewards\", \"receivedOn\": \"2024-04-20\", \"letter\": " + letter
                        + ", \"text\": \"Nous n’utilisons que les noms d’utilisateurs et les photos de profil.\"}");
        assertThat(walk.clock("D20").getString("status")).isEqualTo("ENDED");
        stands("INVESTIGATION");
    }

    @Test
    @Order(6)
    void facts_stand_on_exhibits_and_an_allegation_on_both() {
        assertThat(walk.as("officer")
                        .post(
                                "/cases/" + walk.file() + "/facts",
                                "{\"text\": \"The clause has no end.\", \"status\": \"ESTABLISHED\", \"supports\": []}")
                        .statusCode())
                .isEqualTo(400);
        walk.adds("officer", "/facts", """
                {"text": "La clause autorise neuf catégories de données, à perpétuité.", "status": "ESTABLISHED",
                 "supports": [{"exhibit": 1, "weight": "UNFAVOURABLE"}]}
                """);
        walk.adds("officer", "/allegations", """
                {"text": "Le consentement pourrait ne pas être libre ni spécifique.", "provisions": "GDPR 4(11), 7",
                 "facts": ["F1"], "exhibits": [1],
                 "reasoning": {"rule": "Le consentement est libre et spécifique.", "facts": "La clause est perpétuelle.",
                  "argument": "L’organisme dit ne pas tout utiliser.", "reasoning": "L’étendue de la clause compte.",
                  "conclusion": "Le grief est à notifier."}}
                """);
        walk.adds("officer", "/measures", """
                {"kind": "ORDER_COMPLIANCE", "text": "Retirer la clause et purger les données.", "period": "P2M"}
                """);
        stands("INVESTIGATION");
    }

    @Test
    @Order(7)
    void the_rapporteur_notifies_what_is_alleged_and_nobody_else_does() {
        walk.unknown("rapporteur", "notify_preliminary_findings");
        walk.does("chair", "appoint_rapporteur", "{\"login\": \"rapporteur\"}");
        walk.forbidden("officer", "notify_preliminary_findings");
        walk.takes("rapporteur", "notify_preliminary_findings", "{}");
        assertThat(walk.clock("D12").getString("status")).isEqualTo("RUNNING");
        survives("PRELIMINARY_FINDINGS");
    }

    @Test
    @Order(8)
    void the_debate_is_closed_when_every_observation_is_answered() {
        walk.refused("rapporteur", "close_debate", "{}", "RESPONDENT_HEARD");
        walk.does(
                "officer",
                "record_incoming",
                "{\"title\": \"Observations\", \"receivedOn\": \"" + Proceeding.today()
                        + "\", \"text\": \"Le consentement était libre.\"}");
        walk.takes(
                "rapporteur",
                "file_observations",
                "{\"party\": \"RESPONDENT\", \"exhibit\": 2, \"summary\": \"Le consentement était libre.\"}");
        walk.refused("rapporteur", "close_debate", "{}", "OBSERVATIONS_ANSWERED");
        walk.posts(
                "rapporteur",
                "/observations/1/answer",
                "{\"answer\": \"REJECTED\", \"reason\": \"La récompense dépend du consentement.\"}");
        walk.takes("rapporteur", "close_debate", "{}");
        stands("DRAFT_DECISION");
    }

    @Test
    @Order(9)
    void the_reviewer_returns_one_point_and_agrees_after_the_correction() {
        walk.does("head", "assign", "{\"login\": \"reviewer\", \"capacity\": \"REVIEWER\"}");
        walk.does("reviewer", "return_point", "{\"point\": \"F1\"}", "say which categories");
        walk.puts("officer", "/facts/1", """
                        {"text": "La clause autorise neuf catégories de données, de la photo au pays, à perpétuité.",
                         "status": "ESTABLISHED", "supports": [{"exhibit": 1, "weight": "UNFAVOURABLE"}],
                         "reason": "point renvoyé par la relecture"}
                        """);
        for (JsonObject point : walk.items("reviewer", "/points")) {
            walk.does("reviewer", "agree_point", "{\"point\": \"" + point.getString("point") + "\"}");
        }
        stands("DRAFT_DECISION");
    }

    @Test
    @Order(10)
    void the_committee_adopts_what_another_drafted_with_a_list_of_attendance() {
        walk.refused("committee", "adopt_decision", "{}", "DECISION_DRAFTED", "QUORUM");
        walk.adds("head", "/decision", """
                {"kind": "SANCTION", "operative": "Article 1er. La clause est retirée.", "reasons": "Voir le grief A1.",
                 "published": false, "measures": ["M1"],
                 "findings": [{"allegation": "A1", "verdict": "UPHELD", "reasoning": "Le consentement n’était pas libre."}]}
                """);
        walk.sits("rapporteur");
        walk.refused("committee", "adopt_decision", "{}", "RAPPORTEUR_ABSENT");
        walk.sits("committee");
        walk.takes("committee", "adopt_decision", "{}");

        assertThat(walk.letters("OUTCOME")).hasSize(2).allMatch(sent -> sent.getString("status")
                .equals("SENT"));
        assertThat(complaint(first).getString("status")).isEqualTo("ANSWERED");
        assertThat(complaint(second).getString("status")).isEqualTo("ANSWERED");
        survives("DECIDED");
    }

    @Test
    @Order(11)
    void its_execution_is_followed_and_recorded() {
        walk.takes("head", "start_monitoring", "{}");
        stands("COMPLIANCE");
        walk.refused("chair", "confirm_execution", "{}", "NO_MEASURE_OUTSTANDING", "CLOSURE_DRAFTED");
        walk.does(
                "officer",
                "record_incoming",
                "{\"title\": \"Preuve d’exécution\", \"receivedOn\": \"" + Proceeding.today()
                        + "\", \"text\": \"La clause est retirée, les données sont effacées.\"}");
        walk.takes("officer", "record_execution", "{\"measure\": \"M1\", \"exhibit\": 3}");
        stands("COMPLIANCE");
    }

    @Test
    @Order(12)
    void the_president_closes_what_another_drafted() {
        walk.adds("officer", "/letters", """
                {"template": "CLOSURE", "recipient": "RESPONDENT", "language": "fr", "subject": "Clôture",
                 "body": "La décision est exécutée ; le dossier est clos."}
                """);
        walk.takes("chair", "confirm_execution", "{}");
        survives("CLOSED");

        JsonObject head = walk.head();
        assertThat(head.getString("outcome")).isEqualTo("INJUNCTION");
        assertThat(head.getBoolean("fictitious")).isTrue();
    }

    @Test
    @Order(13)
    void the_report_leaves_the_house_and_the_trail_is_whole() {
        for (String language : List.of("fr", "en")) {
            byte[] pdf = walk.as("officer").bytes("/cases/" + walk.file() + "/report?format=pdf", language);
            assertThat(PdfWords.of(pdf))
                    .as(language)
                    .contains(Campaign.CLAUSE, "C-0001", "C-0002")
                    .contains(TOLD)
                    .doesNotContain("Jeanne Essai", "Paul Exemple");
        }
        String json = walk.read("officer", "/report?format=json").toString();
        assertThat(json)
                .contains(Campaign.CLAUSE, "C-0001", "C-0002")
                .contains(TOLD)
                .doesNotContain("Jeanne Essai", "Paul Exemple");

        JsonObject verified = Rest.json(walk.as("auditor").post("/verifications", ""));
        assertThat(verified.getBoolean("whole")).isTrue();
    }

    private JsonObject complaint(String reference) {
        return walk.as("officer").read("/complaints/" + reference);
    }

    private void stands(String state) {
        assertThat(walk.head().getString("state")).isEqualTo(state);
    }

    /** Killed as a machine dies, and started again: the case stands where it stood, and its history is the same, word for word. */
    private void survives(String state) {
        stands(state);
        JsonObject history = walk.read("officer", "/history");
        server.kill();
        server.start();
        stands(state);
        assertThat(walk.read("officer", "/history")).isEqualTo(history);
    }
}
