package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
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
 * people with different rights. After each stage the server is killed and started again: the walk goes on where it stood.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class WalkIT {

    private final Server server = Server.onH2("walk");
    private String file;
    private String first;
    private String second;

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
    void intake_registers_two_complaints_on_one_case() {
        first = made("intake", "/complaints", complaint("Jeanne Essai", "jeanne@example.org", ""))
                .getString("reference");
        file = read("intake", "/complaints/" + first).getString("caseRef");
        String attached = ", \"caseRef\": \"" + file + "\"";
        JsonObject other = made("intake", "/complaints", complaint("Paul Exemple", "paul@example.org", attached));
        second = other.getString("reference");

        assertThat(other.getString("caseRef")).isEqualTo(file);
        assertThat(read("officer", "/complaints/" + first).getString("pseudonym"))
                .isEqualTo("C-0001");
        assertThat(read("officer", "/complaints/" + second).getString("pseudonym"))
                .isEqualTo("C-0002");
        survives("INTAKE");
    }

    @Test
    @Order(2)
    void an_officer_admits_them() {
        refused("intake", "start_admissibility", "{}", "OFFICER_ASSIGNED", "INTERESTS_DECLARED");
        does("head", "assign", "{\"login\": \"officer\"}");
        does("officer", "declare_conflict", "{}");
        takes("intake", "start_admissibility", "{}");
        takes("officer", "declare_admissible", "{}");
        does("officer", "admit", "{\"complaint\": \"" + second + "\"}");

        assertThat(read("officer", "/complaints/" + second).getString("status")).isEqualTo("ADMISSIBLE");
        survives("COMPETENCE");
    }

    @Test
    @Order(3)
    void the_head_sets_the_procedure_and_opens_the_investigation() {
        refused("head", "open_investigation", "{}", "PROCEDURE_SET");
        does("officer", "set_procedure", "{\"procedure\": \"NATIONAL\"}", "seat and users in France");
        does("head", "set_procedure", "{}", "as the officer proposes");
        takes("head", "open_investigation", "{}");
        survives("INVESTIGATION");
    }

    @Test
    @Order(4)
    void the_officer_asks_and_the_answer_stops_the_clock() {
        refused("officer", "request_information", "{}", "QUESTIONS_DRAFTED");
        int letter = made("officer", "/cases/" + file + "/letters", """
                        {"template": "INFORMATION_REQUEST", "recipient": "RESPONDENT", "language": "fr",
                         "subject": "Programme de récompenses", "questions": "Combien de participants ?\\nQuelles données ?",
                         "period": "P4W", "body": "Veuillez répondre aux questions suivantes."}
                        """).getInt("number");
        takes("officer", "request_information", "{\"notifiedOn\": \"2024-04-03\"}");
        assertThat(due("D20")).isEqualTo("2024-05-02");
        does(
                "officer",
                "record_incoming",
                "{\"title\": \"Réponse d’Exempla Rewards\", \"receivedOn\": \"2024-04-20\", \"letter\": " + letter
                        + ", \"text\": \"Nous n’utilisons que les noms d’utilisateurs et les photos de profil.\"}");
        assertThat(clock("D20").getString("status")).isEqualTo("ENDED");
        survives("INVESTIGATION");
    }

    @Test
    @Order(5)
    void facts_stand_on_exhibits_and_an_allegation_on_both() {
        refused(
                "officer",
                "facts",
                "{\"text\": \"The clause has no end.\", \"status\": \"ESTABLISHED\", \"supports\": []}");
        made("officer", "/cases/" + file + "/facts", """
                {"text": "La clause autorise neuf catégories de données, à perpétuité.", "status": "ESTABLISHED",
                 "supports": [{"exhibit": 1, "weight": "UNFAVOURABLE"}]}
                """);
        made("officer", "/cases/" + file + "/allegations", """
                {"text": "Le consentement pourrait ne pas être libre ni spécifique.", "provisions": "GDPR 4(11), 7",
                 "facts": ["F1"], "exhibits": [1],
                 "reasoning": {"rule": "Le consentement est libre et spécifique.", "facts": "La clause est perpétuelle.",
                  "argument": "L’organisme dit ne pas tout utiliser.", "reasoning": "L’étendue de la clause compte.",
                  "conclusion": "Le grief est à notifier."}}
                """);
        made("officer", "/cases/" + file + "/measures", """
                {"kind": "ORDER_COMPLIANCE", "text": "Retirer la clause et purger les données.", "period": "P2M"}
                """);
        survives("INVESTIGATION");
    }

    @Test
    @Order(6)
    void the_rapporteur_notifies_what_is_alleged_and_nobody_else_does() {
        refused("rapporteur", "notify_preliminary_findings", "{}", "RAPPORTEUR_APPOINTED", "OWN_REPORT");
        does("chair", "appoint_rapporteur", "{\"login\": \"rapporteur\"}");
        assertThat(step("officer", "notify_preliminary_findings", "{}").statusCode())
                .isEqualTo(403);
        takes("rapporteur", "notify_preliminary_findings", "{}");
        assertThat(clock("D12").getString("status")).isEqualTo("RUNNING");
        survives("PRELIMINARY_FINDINGS");
    }

    @Test
    @Order(7)
    void the_debate_is_closed_when_every_observation_is_answered() {
        refused("rapporteur", "close_debate", "{}", "RESPONDENT_HEARD");
        does(
                "officer",
                "record_incoming",
                "{\"title\": \"Observations\", \"receivedOn\": \"" + today()
                        + "\", \"text\": \"Le consentement était libre.\"}");
        takes(
                "rapporteur",
                "file_observations",
                "{\"party\": \"RESPONDENT\", \"exhibit\": 2, \"summary\": \"Le consentement était libre.\"}");
        refused("rapporteur", "close_debate", "{}", "OBSERVATIONS_ANSWERED");
        HttpResponse<String> answered = as("rapporteur")
                .post(
                        "/cases/" + file + "/observations/1/answer",
                        "{\"answer\": \"REJECTED\", \"reason\": \"La récompense dépend du consentement.\"}");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        takes("rapporteur", "close_debate", "{}");
        survives("DRAFT_DECISION");
    }

    @Test
    @Order(8)
    void the_reviewer_returns_one_point_and_agrees_after_the_correction() {
        does("head", "assign", "{\"login\": \"reviewer\", \"capacity\": \"REVIEWER\"}");
        does("reviewer", "return_point", "{\"point\": \"F1\"}", "say which categories");
        HttpResponse<String> corrected = as("officer").put("/cases/" + file + "/facts/1", """
                        {"text": "La clause autorise neuf catégories de données, de la photo au pays, à perpétuité.",
                         "status": "ESTABLISHED", "supports": [{"exhibit": 1, "weight": "UNFAVOURABLE"}],
                         "reason": "point renvoyé par la relecture"}
                        """);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        for (JsonObject point : items("reviewer", "/cases/" + file + "/points")) {
            does("reviewer", "agree_point", "{\"point\": \"" + point.getString("point") + "\"}");
        }
        survives("DRAFT_DECISION");
    }

    @Test
    @Order(9)
    void the_committee_adopts_what_another_drafted_with_a_list_of_attendance() {
        refused("committee", "adopt_decision", "{}", "DECISION_DRAFTED", "QUORUM");
        made("head", "/cases/" + file + "/decision", """
                {"kind": "SANCTION", "operative": "Article 1er. La clause est retirée.", "reasons": "Voir le grief A1.",
                 "published": false, "measures": ["M1"],
                 "findings": [{"allegation": "A1", "verdict": "UPHELD", "reasoning": "Le consentement n’était pas libre."}]}
                """);
        attended("rapporteur");
        refused("committee", "adopt_decision", "{}", "RAPPORTEUR_ABSENT");
        attended("committee");
        takes("committee", "adopt_decision", "{}");

        assertThat(letters("OUTCOME")).hasSize(2).allMatch(sent -> sent.getString("status")
                .equals("SENT"));
        assertThat(read("officer", "/complaints/" + first).getString("status")).isEqualTo("ANSWERED");
        assertThat(read("officer", "/complaints/" + second).getString("status")).isEqualTo("ANSWERED");
        survives("DECIDED");
    }

    @Test
    @Order(10)
    void its_execution_is_followed_and_recorded() {
        takes("head", "start_monitoring", "{}");
        survives("COMPLIANCE");
        refused("chair", "confirm_execution", "{}", "NO_MEASURE_OUTSTANDING", "CLOSURE_DRAFTED");
        does(
                "officer",
                "record_incoming",
                "{\"title\": \"Preuve d’exécution\", \"receivedOn\": \"" + today()
                        + "\", \"text\": \"La clause est retirée, les données sont effacées.\"}");
        takes("officer", "record_execution", "{\"measure\": \"M1\", \"exhibit\": 3}");
        survives("COMPLIANCE");
    }

    @Test
    @Order(11)
    void the_president_closes_what_another_drafted() {
        made("officer", "/cases/" + file + "/letters", """
                {"template": "CLOSURE", "recipient": "RESPONDENT", "language": "fr", "subject": "Clôture",
                 "body": "La décision est exécutée ; le dossier est clos."}
                """);
        takes("chair", "confirm_execution", "{}");
        survives("CLOSED");

        JsonObject head = read("officer", "/cases/" + file);
        assertThat(head.getString("outcome")).isEqualTo("INJUNCTION");
        assertThat(head.getBoolean("fictitious")).isTrue();
    }

    @Test
    @Order(12)
    void the_report_leaves_the_house_and_the_trail_is_whole() {
        for (String language : List.of("fr", "en")) {
            byte[] pdf = as("officer").bytes("/cases/" + file + "/report?format=pdf", language);
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        String json = read("officer", "/cases/" + file + "/report?format=json").toString();
        assertThat(json).contains("C-0001", "C-0002", "Article 1er.").doesNotContain("Jeanne Essai", "Paul Exemple");

        JsonObject verified = Rest.json(as("auditor").post("/verifications", ""));
        assertThat(verified.getBoolean("whole")).isTrue();
    }

    /** Killed as a machine dies, and started again: the case stands where it stood. */
    private void survives(String state) {
        assertThat(read("officer", "/cases/" + file).getString("state")).isEqualTo(state);
        long version = read("officer", "/cases/" + file + "/history")
                .getJsonArray("items")
                .size();
        server.kill();
        server.start();
        assertThat(read("officer", "/cases/" + file).getString("state")).isEqualTo(state);
        assertThat(read("officer", "/cases/" + file + "/history").getJsonArray("items"))
                .hasSize(Math.toIntExact(version));
    }

    private void takes(String login, String action, String data) {
        HttpResponse<String> answer = step(login, action, data);
        assertThat(answer.statusCode()).as(action + ": " + answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> step(String login, String action, String data) {
        return as(login)
                .post("/cases/" + file + "/transitions", "{\"action\": \"%s\", \"data\": %s}".formatted(action, data));
    }

    /** The step is refused, and the refusal names these conditions. */
    private void refused(String login, String action, String data, String... conditions) {
        if (conditions.length == 0) {
            assertThat(as(login).post("/cases/" + file + "/" + action, data).statusCode())
                    .isEqualTo(400);
            return;
        }
        HttpResponse<String> answer = step(login, action, data);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(Rest.json(answer).getJsonArray("unmetGuards").getValuesAs(JsonObject.class))
                .extracting(unmet -> unmet.getString("id"))
                .contains(conditions);
    }

    private void does(String login, String act, String data) {
        does(login, act, data, "");
    }

    private void does(String login, String act, String data, String reason) {
        HttpResponse<String> answer = as(login)
                .post(
                        "/cases/" + file + "/acts",
                        "{\"act\": \"%s\", \"data\": %s, \"reason\": \"%s\"}".formatted(act, data, reason));
        assertThat(answer.statusCode()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    private void attended(String third) {
        HttpResponse<String> answer =
                as("committee").post("/cases/" + file + "/decision/attendance", """
                        {"attendees": [{"name": "Anne Premier", "presence": "PRESENT"},
                         {"name": "Bruno Deux", "presence": "PRESENT"}, {"name": "Carole Trois", "login": "%s", "presence": "PRESENT"},
                         {"name": "Denis Quatre", "presence": "ABSENT"}]}
                        """.formatted(third));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonObject made(String login, String path, String body) {
        HttpResponse<String> answer = as(login).post(path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(201);
        return Rest.json(answer);
    }

    private String due(String rule) {
        return clock(rule).getString("due");
    }

    private JsonObject clock(String rule) {
        return items("officer", "/cases/" + file + "/deadlines").stream()
                .filter(clock -> clock.getString("rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> letters(String template) {
        return items("officer", "/cases/" + file + "/letters").stream()
                .filter(letter -> letter.getString("template").equals(template))
                .collect(Collectors.toList());
    }

    private List<JsonObject> items(String login, String path) {
        JsonArray items = read(login, path).getJsonArray("items");
        return items.getValuesAs(JsonObject.class);
    }

    private JsonObject read(String login, String path) {
        return as(login).read(path);
    }

    private Rest as(String login) {
        return Rest.as(login, server.url());
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString();
    }

    private static String complaint(String name, String email, String more) {
        return """
                {"receivedAt": "2024-04-03", "channel": "EMAIL", "language": "fr",
                 "narrative": "Ils m’ont promis cent euros pour mes données.",
                 "complainant": {"name": "%s", "email": "%s"},
                 "respondent": {"name": "Exempla Rewards SARL", "country": "FR"}%s}
                """.formatted(name, email, more);
    }
}
