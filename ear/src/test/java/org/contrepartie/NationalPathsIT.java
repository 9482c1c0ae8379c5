package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.Servers.OnH2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The ways of a national case, told over REST: settled amicably, ended with a reminder, with a formal notice that is honoured,
 * with an ordinary sanction, with a simplified one. And what is refused on the way.
 */
@ExtendWith(Servers.class)
@TestInstance(Lifecycle.PER_CLASS)
class NationalPathsIT {

    private static final List<String> FACTORS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");

    private String portal;

    @BeforeAll
    void start(OnH2 running) {
        portal = running.server().url();
    }

    @Test
    void settled_amicably() {
        Proceeding walk = admitted();
        String told = "{\"exhibit\": 1, \"ended\": \"L’offre est retirée.\", \"consequences\": \"Rien ne reste.\"}";
        walk.refused("officer", "propose_early_resolution", told, "EXHIBIT_ON_FILE");
        walk.receives("Preuve", "L’offre est retirée.");
        walk.takes("officer", "propose_early_resolution", told);
        assertThat(walk.clock("D07").getString("status")).isEqualTo("RUNNING");
        walk.takes("officer", "record_objection", "{\"receivedOn\": \"" + Proceeding.today() + "\"}");
        assertThat(state(walk)).isEqualTo("COMPETENCE");
        walk.takes("officer", "propose_early_resolution", told);
        drafts(walk, "RESOLUTION", "");
        walk.refused("head", "confirm_resolution", "{}", "RESOLUTION_UNCONTESTED");
        walk.receives("Accord", "Je suis d’accord.");
        walk.does("officer", "record_agreement", "{\"complaint\": \"" + complaint(walk) + "\", \"exhibit\": 2}");
        walk.takes("head", "confirm_resolution", "{}");

        ends(walk, "AMICABLE_SETTLEMENT");
        steps(walk, "T01", "T03", "T06", "T11", "T12", "T11", "T13");
    }

    @Test
    void ended_with_a_reminder() {
        Proceeding walk = investigated();
        asked(walk);
        established(walk);
        drafts(walk, "REMINDER", "\"body\": \"Le consentement est libre.\"");
        walk.forbidden("head", "issue_reminder");
        walk.takes("chair", "issue_reminder", "{}", "une première fois");

        ends(walk, "REMINDER");
        steps(walk, "T01", "T03", "T06", "T07", "T14", "T16");
    }

    @Test
    void a_formal_notice_is_honoured() {
        Proceeding walk = investigated();
        walk.refused("chair", "issue_formal_notice", "{}", "ALLEGATION_TO_CURE", "NOTICE_DRAFTED");
        alleged(walk);
        drafts(walk, "FORMAL_NOTICE", "\"acts\": \"Retirer la clause.\\nEffacer les données.\", \"period\": \"P1M\"");
        walk.takes("chair", "issue_formal_notice", "{\"notifiedOn\": \"2024-04-03\"}");
        assertThat(walk.clock("D13").getString("due")).isEqualTo("2024-05-03");
        walk.receives("Réponse", "Tout est fait.");
        assess(walk, "N1");
        walk.refused("chair", "confirm_compliance", "{}", "NOTICE_COMPLIED", "NOTICE_CLOSURE_DRAFTED");
        assess(walk, "N2");
        drafts(walk, "NOTICE_CLOSED", "");
        walk.takes("chair", "confirm_compliance", "{}");

        ends(walk, "NOTICE_COMPLIED");
        steps(walk, "T01", "T03", "T06", "T07", "T17", "T18");
    }

    @Test
    void an_ordinary_sanction() {
        Proceeding walk = investigated();
        asked(walk);
        alleged(walk);
        walk.adds("officer", "/turnover", """
                {"undertaking": true, "turnover": {"amount": "1500000.00", "currency": "EUR"}, "year": 2025,
                 "source": "comptes annuels"}
                """);
        walk.adds("officer", "/measures", fine("18900.00"));
        decided(walk, "M1", "ORDINARY");
        walk.takes("head", "start_monitoring", "{}");
        walk.receives("Preuve de paiement", "Payé.");
        walk.takes("officer", "record_execution", "{\"measure\": \"M1\", \"exhibit\": " + last(walk) + "}");
        drafts(walk, "CLOSURE", "\"body\": \"La décision est exécutée.\"");
        walk.takes("chair", "confirm_execution", "{}");

        ends(walk, "FINE");
        steps(walk, "T01", "T03", "T06", "T07", "T14", "T20", "T21", "T23", "T28", "T29", "T31", "T32");
    }

    @Test
    void a_simplified_sanction_stays_within_its_maximum() {
        Proceeding walk = investigated();
        alleged(walk);
        walk.does("chair", "set_track", "{\"track\": \"SIMPLIFIED\"}", "aucune difficulté particulière");
        walk.adds("officer", "/turnover", """
                {"undertaking": true, "turnover": {"amount": "1500000.00", "currency": "EUR"}, "year": 2025,
                 "source": "comptes annuels"}
                """);
        walk.adds("officer", "/measures", fine("20000.01"));
        walk.adds("officer", "/measures", fine("20000.00"));
        heard(walk);
        drafted(walk, "M1", "SIMPLIFIED");
        walk.sits("committee");
        walk.refused("committee", "adopt_decision", "{}", "WITHIN_LEGAL_MAXIMUM");
        drafted(walk, "M2", "SIMPLIFIED");
        walk.sits("committee");
        walk.takes("committee", "adopt_decision", "{}");
        walk.takes("head", "start_monitoring", "{}");
        walk.receives("Preuve de paiement", "Payé.");
        walk.takes("officer", "record_execution", "{\"measure\": \"M2\", \"exhibit\": " + last(walk) + "}");
        drafts(walk, "CLOSURE", "\"body\": \"La décision est exécutée.\"");
        walk.takes("chair", "confirm_execution", "{}");

        ends(walk, "SIMPLIFIED_SANCTION");
    }

    @Test
    void a_joined_case_is_not_reopened_and_its_target_goes_on() {
        Proceeding target = admitted();
        Proceeding walk = admitted();
        walk.receives("Pièce", "Une pièce.");
        drafts(walk, "JOINDER", "");
        walk.takes("head", "join_into", "{\"target\": \"" + target.file() + "\"}", "même offre");
        assertThat(target.items("officer", "/evidence")).hasSize(1);
        walk.does("officer", "draft_step", "{\"step\": \"reopen\"}", "pièce nouvelle");
        HttpResponse<String> reopening = walk.as("chair").post("/cases/" + walk.file() + "/transitions", """
                {"action": "reopen", "reason": "pièce nouvelle", "data": {"ground": "NEW_EVIDENCE", "exhibit": 1}}
                """);
        assertThat(reopening.statusCode()).isEqualTo(409);
        assertThat(reopening.body()).contains("NOT_JOINED");
        assertThat(walk.head().getString("outcome")).isEqualTo("JOINED");
        assertThat(state(target)).isEqualTo("COMPETENCE");
    }

    private Proceeding admitted() {
        Proceeding walk = new Proceeding(portal);
        walk.lodge("Jeanne Essai", "jeanne@example.org");
        walk.does("head", "assign", "{\"login\": \"officer\"}");
        walk.does("officer", "declare_conflict", "{}");
        walk.takes("intake", "start_admissibility", "{}");
        walk.takes("officer", "declare_admissible", "{}");
        walk.does("head", "set_procedure", "{\"procedure\": \"NATIONAL\"}", "siège et personnes en France");
        return walk;
    }

    private Proceeding investigated() {
        Proceeding walk = admitted();
        walk.takes("head", "open_investigation", "{}");
        return walk;
    }

    private static void asked(Proceeding walk) {
        drafts(walk, "INFORMATION_REQUEST", "\"questions\": \"Combien de participants ?\", \"period\": \"P4W\"");
        walk.takes("officer", "request_information", "{}");
    }

    private static void established(Proceeding walk) {
        walk.receives("Réponse", "La clause est perpétuelle.");
        walk.adds("officer", "/facts", """
                {"text": "La clause est perpétuelle.", "status": "ESTABLISHED",
                 "supports": [{"exhibit": 1, "weight": "UNFAVOURABLE"}]}
                """);
    }

    private static void alleged(Proceeding walk) {
        established(walk);
        walk.adds("officer", "/allegations", """
                {"text": "Le consentement pourrait ne pas être libre.", "provisions": "GDPR 4(11), 7",
                 "facts": ["F1"], "exhibits": [1]}
                """);
    }

    private static String fine(String amount) {
        String factors = FACTORS.stream()
                .map(one -> "{\"factor\": \"" + one + "\", \"direction\": \"NEUTRAL\"}")
                .collect(Collectors.joining(", "));
        return "{\"kind\": \"FINE\", \"text\": \"Payer.\", \"tier\": \"ART_83_5\", \"amount\": {\"amount\": \"" + amount
                + "\", \"currency\": \"EUR\"}, \"factors\": [" + factors + "]}";
    }

    private static void decided(Proceeding walk, String measure, String track) {
        heard(walk);
        drafted(walk, measure, track);
        walk.sits("committee");
        walk.takes("committee", "adopt_decision", "{}");
    }

    private static void heard(Proceeding walk) {
        walk.does("chair", "appoint_rapporteur", "{\"login\": \"rapporteur\"}");
        walk.takes("rapporteur", "notify_preliminary_findings", "{}");
        walk.takes(
                "rapporteur",
                "file_observations",
                "{\"party\": \"RESPONDENT\", \"exhibit\": 1, \"summary\": \"Il était libre.\"}");
        walk.posts(
                "rapporteur",
                "/observations/1/answer",
                "{\"answer\": \"REJECTED\", \"reason\": \"La récompense en dépend.\"}");
        walk.takes("rapporteur", "close_debate", "{}");
    }

    private static void drafted(Proceeding walk, String measure, String track) {
        walk.adds("head", "/decision", """
                {"kind": "SANCTION", "track": "%s", "operative": "Article 1er. Une amende.", "reasons": "Voir A1.",
                 "published": false, "measures": ["%s"],
                 "findings": [{"allegation": "A1", "verdict": "UPHELD", "reasoning": "Il n’était pas libre."}]}
                """.formatted(track, measure));
    }

    private static void drafts(Proceeding walk, String template, String more) {
        walk.adds(
                "officer",
                "/letters",
                "{\"template\": \"" + template + "\", \"recipient\": \"RESPONDENT\", \"language\": \"fr\""
                        + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    private static void assess(Proceeding walk, String act) {
        walk.does(
                "officer",
                "assess_reply",
                "{\"requiredAct\": \"" + act + "\", \"assessment\": \"DONE\", \"exhibit\": 2}",
                "la preuve est au dossier");
    }

    private static int last(Proceeding walk) {
        return walk.items("officer", "/evidence").size();
    }

    private static String complaint(Proceeding walk) {
        return walk.letters("RESOLUTION_PROPOSAL").get(0).getString("complaintRef");
    }

    private static String state(Proceeding walk) {
        return walk.head().getString("state");
    }

    /** Closed so, and who complained was told. */
    private static void ends(Proceeding walk, String outcome) {
        JsonObject head = walk.head();
        assertThat(head.getString("state")).isEqualTo("CLOSED");
        assertThat(head.getString("outcome")).isEqualTo(outcome);
        assertThat(walk.letters("OUTCOME")).isNotEmpty().allMatch(sent -> sent.getString("status")
                .equals("SENT"));
    }

    /** The way that the case went, line by line. */
    private static void steps(Proceeding walk, String... lines) {
        List<String> went = walk.items("officer", "/history").stream()
                .flatMap(entry -> Stream.of(entry.getString("rule", "")))
                .filter(rule -> rule.startsWith("T"))
                .collect(Collectors.toList());
        if (went.size() > 1 && !went.get(0).equals(lines[0])) {
            Collections.reverse(went);
        }
        assertThat(went).containsExactly(lines);
    }
}
