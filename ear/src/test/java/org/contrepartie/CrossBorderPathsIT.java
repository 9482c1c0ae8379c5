package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The ways of a cross-border case, told over REST: led here without and with a dispute, and received here to be led elsewhere.
 * The clock of the house stands after 2 April 2027, so that Regulation (EU) 2025/2518 applies to what is lodged now.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrossBorderPathsIT {

    private static final LocalDate HOUSE = LocalDate.of(2027, 9, 15);
    private static final LocalDate APPLIES_FROM = LocalDate.of(2027, 4, 2);

    private final Server server = Server.onH2("cross-border").ahead(Proceeding.daysUntil(HOUSE));

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void led_here_with_an_objection_that_is_followed() {
        Proceeding walk = led(APPLIES_FROM.plusDays(1));
        assertThat(chapters(walk)).contains("COMPLAINTS", "COOPERATION");
        assertThat(walk.clock("D06").getString("trigger")).isEqualTo("2027-05-03");
        assertThat(walk.clock("D08").getString("due")).isEqualTo("2028-08-03");
        deliberated(walk, true);
        consulted(walk);
        assertThat(walk.clock("D08").getString("status")).isEqualTo("ENDED");
        walk.does("coop", "record_objection", objection());
        walk.refused("committee", "adopt_decision", "{}", "CONSULTATION_CONCLUDED");
        walk.does("coop", "answer_objection", "{\"objection\": \"1\", \"status\": \"FOLLOWED\"}", "they are right");
        walk.does("coop", "close_consultation", "{}");
        assertThat(walk.clock("D16a").getString("status")).isEqualTo("RUNNING");
        walk.refused("coop", "submit_revised", "{\"imiNumber\": \"60.3\"}", "DRAFT_TRANSLATED");
        translated(walk);
        walk.takes("coop", "submit_revised", "{\"imiNumber\": \"60.3\", \"sentOn\": \"2027-08-27\"}");
        walk.does("coop", "close_consultation", "{}");
        assertThat(walk.clock("D15c").getString("status")).isEqualTo("RUNNING");
        walk.takes("committee", "adopt_decision", "{}");

        assertThat(state(walk)).isEqualTo("DECIDED");
        assertThat(kinds(walk)).containsSubsequence("FINDINGS", "DRAFT", "REVISED_DRAFT", "FINAL_DECISION");
    }

    @Test
    void led_here_with_a_dispute_that_the_board_settles() {
        Proceeding walk = led(APPLIES_FROM.minusDays(1));
        assertThat(chapters(walk)).isEmpty();
        assertThat(rules(walk)).doesNotContain("D03", "D04", "D06", "D08");
        deliberated(walk, false);
        consulted(walk);
        walk.does("coop", "record_objection", objection());
        walk.does(
                "coop", "answer_objection", "{\"objection\": \"1\", \"status\": \"NOT_FOLLOWED\"}", "settled case law");
        walk.does("coop", "close_consultation", "{}");
        walk.takes("chair", "refer_to_board", "{\"imiNumber\": \"65.1\", \"exhibit\": \"1\"}");
        assertThat(state(walk)).isEqualTo("DISPUTE");
        assertThat(walk.clock("D16b").getString("status")).isEqualTo("RUNNING");
        assertThat(chapters(walk)).containsExactly("DISPUTE");
        walk.takes("coop", "record_board_decision", "{\"exhibit\": \"1\"}");
        walk.refused("committee", "adopt_decision", "{}", "CONSULTATION_CONCLUDED");
        drafted(walk);
        walk.takes("committee", "adopt_decision", "{}");

        assertThat(state(walk)).isEqualTo("DECIDED");
        assertThat(walk.clock("D16c").getString("status")).isEqualTo("ENDED");
    }

    @Test
    void received_here_and_led_elsewhere() {
        Proceeding walk = admitted("IE", APPLIES_FROM);
        assertThat(chapters(walk)).contains("COMPLAINTS").doesNotContain("COOPERATION");
        assertThat(walk.clock("D04").getString("due")).isEqualTo("2027-05-14");
        walk.does("head", "set_procedure", "{\"procedure\": \"OSS_CONCERNED\"}", "seat in Dublin");
        walk.refused("coop", "transmit_to_lead", "{\"imiNumber\": \"56.1\"}", "LEAD_KNOWN");
        walk.adds("coop", "/cooperation/authorities", """
                {"name": "Data Protection Commission", "country": "IE", "capacity": "LEAD"}
                """);
        walk.takes("coop", "transmit_to_lead", "{\"imiNumber\": \"56.1\"}");
        assertThat(walk.clock("D04").getString("status")).isEqualTo("ENDED");
        assertThat(walk.clock("D05").getString("trigger")).isEqualTo(HOUSE.toString());
        assertThat(walk.letters("TRANSMISSION")).hasSize(1);
        walk.refused("coop", "record_lead_outcome", "{}", "LEAD_OUTCOME_ON_FILE");
        walk.adds("coop", "/cooperation/exchanges", """
                {"kind": "LEAD_DECISION", "receivedOn": "%s", "imiNumber": "60.9", "text": "A reprimand was issued."}
                """.formatted(HOUSE));
        walk.takes("coop", "record_lead_outcome", "{}");
        assertThat(walk.letters("OUTCOME").get(0).getString("body")).isEqualTo("A reprimand was issued.");
        walk.adds("officer", "/letters", """
                {"template": "CLOSURE", "recipient": "RESPONDENT", "subject": "Closed", "body": "Decided elsewhere."}
                """);
        walk.takes("head", "close_file", "{}");

        assertThat(state(walk)).isEqualTo("CLOSED");
        assertThat(walk.head().getString("outcome")).isEqualTo("LEAD_DECISION");
    }

    @Test
    void on_a_national_case_no_clock_of_the_regulation_runs() {
        Proceeding walk = admitted("IE", APPLIES_FROM.plusDays(1));
        assertThat(walk.clock("D04").getString("status")).isEqualTo("RUNNING");
        walk.does("head", "set_procedure", "{\"procedure\": \"NATIONAL\"}", "people here only");

        assertThat(walk.clock("D04").getString("status")).isEqualTo("ENDED");
        assertThat(chapters(walk)).isEmpty();
        walk.takes("head", "open_investigation", "{}");
        assertThat(rules(walk)).doesNotContain("D06", "D08", "D09");
    }

    @Test
    void what_another_authority_transmits_starts_the_period_of_the_presumed_lead() {
        Proceeding walk = new Proceeding(server.url());
        JsonObject lodged = walk.made("intake", "/complaints", """
                {"receivedAt": "2027-09-01", "channel": "REFERRAL", "fromAuthority": "AEPD", "language": "fr",
                 "narrative": "Mes données sont vendues.",
                 "complainant": {"name": "Inés Prueba", "email": "ines@example.org"},
                 "respondent": {"name": "Exempla Rewards SARL", "country": "FR"}}
                """);
        walk.is(lodged.getString("caseRef"));

        assertThat(walk.clock("D05").getString("due")).isEqualTo("2027-10-13");
        assertThat(rules(walk)).doesNotContain("D03", "D04");
    }

    /** Four weeks from Monday 6 September 2027 are Monday 4 October. */
    @Test
    void what_ended_by_itself_is_established_by_who_received_the_complaint_in_two_weeks() {
        Proceeding walk = resolved("IE", "OSS_CONCERNED");

        assertThat(walk.clock("D07").getString("due")).isEqualTo("2027-10-04");
        assertThat(walk.clock("D07b").getString("trigger")).isEqualTo("2027-10-04");
        assertThat(walk.clock("D07b").getString("due")).isEqualTo("2027-10-18");
        assertThat(rules(walk)).doesNotContain("D07c");
    }

    /** Four weeks from Monday 4 October 2027 are Monday 1 November, All Saints: the lead has until Tuesday. */
    @Test
    void what_ended_by_itself_is_drafted_by_the_lead_in_four_weeks() {
        Proceeding walk = resolved("FR", "OSS_LEAD");

        assertThat(walk.clock("D07").getString("due")).isEqualTo("2027-10-04");
        assertThat(walk.clock("D07c").getString("trigger")).isEqualTo("2027-10-04");
        assertThat(walk.clock("D07c").getString("rawEnd")).isEqualTo("2027-11-01");
        assertThat(walk.clock("D07c").getString("due")).isEqualTo("2027-11-02");
        assertThat(rules(walk)).doesNotContain("D07b");
    }

    /**
     * Three weeks from Saturday 4 September 2027 are Saturday the 25th: until Monday the 27th. Six weeks from Sunday the 5th are
     * Sunday 17 October: until Monday the 18th.
     */
    @Test
    void who_complained_is_heard_on_the_findings_and_who_claims_a_secret_substantiates_it() {
        Proceeding walk = led(APPLIES_FROM.plusDays(1));
        alleged(walk, true);
        walk.takes("rapporteur", "notify_preliminary_findings", "{\"notifiedOn\": \"2027-09-04\"}");
        walk.does(
                "officer",
                "claim_confidentiality",
                "{\"exhibit\": \"1\", \"summary\": \"Tarifs\", \"receivedOn\": \"2027-09-05\"}");

        assertThat(walk.clock("D12b").getString("rawEnd")).isEqualTo("2027-09-25");
        assertThat(walk.clock("D12b").getString("due")).isEqualTo("2027-09-27");
        assertThat(walk.clock("D25").getString("rawEnd")).isEqualTo("2027-10-17");
        assertThat(walk.clock("D25").getString("due")).isEqualTo("2027-10-18");
        walk.receives("Version expurgée", "Sans les tarifs.");
        walk.does(
                "officer",
                "claim_confidentiality",
                "{\"exhibit\": \"1\", \"summary\": \"Tarifs\", \"redacted\": \"2\"}");
        assertThat(walk.clock("D25").getString("status")).isEqualTo("ENDED");
    }

    @Test
    void before_the_regulation_neither_period_runs() {
        Proceeding walk = led(APPLIES_FROM.minusDays(1));
        alleged(walk, false);
        walk.takes("rapporteur", "notify_preliminary_findings", "{\"notifiedOn\": \"2027-09-04\"}");
        walk.does("officer", "claim_confidentiality", "{\"exhibit\": \"1\", \"summary\": \"Tarifs\"}");

        assertThat(rules(walk)).contains("D12").doesNotContain("D12b", "D25");
    }

    /** In EARLY_RESOLUTION, who complained about an unanswered request was told on Monday 6 September 2027. */
    private Proceeding resolved(String country, String procedure) {
        Proceeding walk = lodged(country, APPLIES_FROM, ", \"rightsExercised\": [\"R15\"]");
        walk.does("officer", "prove_prior_request", "{\"proof\": \"Courriel du 1er mars 2027.\"}");
        walk.takes("officer", "declare_admissible", "{}");
        walk.does("head", "set_procedure", "{\"procedure\": \"" + procedure + "\"}", "le siège");
        walk.does(
                "officer",
                "record_incoming",
                "{\"title\": \"Réponse\", \"receivedOn\": \"2027-09-03\", \"text\": \"L’accès est donné.\"}");
        walk.takes("officer", "propose_early_resolution", """
                {"exhibit": 1, "ended": "L’accès est donné.", "consequences": "Rien ne reste.", "notifiedOn": "2027-09-06"}
                """);
        return walk;
    }

    /** In INVESTIGATION, led here, one authority concerned, competence confirmed on 3 May 2027. */
    private Proceeding led(LocalDate lodged) {
        Proceeding walk = admitted("FR", lodged);
        walk.does("head", "set_procedure", "{\"procedure\": \"OSS_LEAD\"}", "seat in Lyon, users in Spain");
        walk.refused("head", "open_investigation", "{}", "COMPETENCE_CONFIRMED");
        walk.adds("coop", "/cooperation/authorities", """
                {"name": "AEPD", "country": "ES", "capacity": "CONCERNED", "reasons": ["RESIDENTS"]}
                """);
        walk.adds("coop", "/cooperation/exchanges", """
                {"kind": "COMPETENCE_CONFIRMED", "sentOn": "2027-05-03", "imiNumber": "56.7"}
                """);
        walk.takes("head", "open_investigation", "{}");
        return walk;
    }

    private Proceeding admitted(String country, LocalDate lodged) {
        Proceeding walk = lodged(country, lodged, "");
        walk.takes("officer", "declare_admissible", "{}");
        return walk;
    }

    /** In ADMISSIBILITY. */
    private Proceeding lodged(String country, LocalDate lodged, String more) {
        Proceeding walk = new Proceeding(server.url());
        walk.is(walk.made("intake", "/complaints", """
                        {"receivedAt": "%s", "channel": "EMAIL", "language": "fr", "narrative": "Mes données sont vendues.",
                         "complainant": {"name": "Jeanne Essai", "email": "jeanne@example.org"},
                         "respondent": {"name": "Exempla Rewards SARL", "country": "%s"}%s}
                        """.formatted(lodged, country, more))
                .getString("caseRef"));
        walk.does("head", "assign", "{\"login\": \"officer\"}");
        walk.does("officer", "declare_conflict", "{}");
        walk.takes("intake", "start_admissibility", "{}");
        return walk;
    }

    /** In DRAFT_DECISION, the decision drafted. */
    private void deliberated(Proceeding walk, boolean underTheRegulation) {
        alleged(walk, underTheRegulation);
        walk.takes("rapporteur", "notify_preliminary_findings", "{}");
        walk.takes(
                "rapporteur",
                "file_observations",
                "{\"party\": \"RESPONDENT\", \"exhibit\": 1, \"summary\": \"Le consentement était libre.\"}");
        walk.posts(
                "rapporteur",
                "/observations/1/answer",
                "{\"answer\": \"REJECTED\", \"reason\": \"Il ne l’était pas.\"}");
        walk.takes("rapporteur", "close_debate", "{}");
        drafted(walk);
    }

    /** In INVESTIGATION, the findings ready to be notified; those concerned commented on them where the regulation says so. */
    private void alleged(Proceeding walk, boolean underTheRegulation) {
        walk.does(
                "officer",
                "record_incoming",
                "{\"title\": \"Clause\", \"receivedOn\": \"" + HOUSE + "\", \"text\": \"À perpétuité.\"}");
        walk.adds("officer", "/facts", """
                {"text": "La clause est perpétuelle.", "status": "ESTABLISHED",
                 "supports": [{"exhibit": 1, "weight": "UNFAVOURABLE"}]}
                """);
        walk.adds("officer", "/allegations", """
                {"text": "Le consentement pourrait ne pas être libre.", "provisions": "GDPR 4(11), 7",
                 "facts": ["F1"], "exhibits": [1]}
                """);
        walk.adds("officer", "/measures", """
                {"kind": "ORDER_COMPLIANCE", "text": "Retirer la clause.", "period": "P2M"}
                """);
        walk.does("chair", "appoint_rapporteur", "{\"login\": \"rapporteur\"}");
        if (underTheRegulation) {
            walk.does("coop", "share_summary", "{\"imiNumber\": \"60.0\"}");
            walk.refused("rapporteur", "notify_preliminary_findings", "{}", "FINDINGS_COMMENTED");
            walk.does("coop", "transmit_findings", "{\"imiNumber\": \"60.1\", \"sentOn\": \"2027-07-01\"}");
        }
    }

    private void drafted(Proceeding walk) {
        walk.adds("head", "/decision", """
                {"kind": "SANCTION", "operative": "Article 1er. La clause est retirée.", "reasons": "Voir le grief A1.",
                 "published": false, "measures": ["M1"],
                 "findings": [{"allegation": "A1", "verdict": "UPHELD", "reasoning": "Il n’était pas libre."}]}
                """);
        walk.sits("committee");
    }

    /** The authorities concerned have the draft since 1 August 2027; their four weeks are over. */
    private void consulted(Proceeding walk) {
        translated(walk);
        walk.takes(
                "coop",
                "consult_concerned",
                "{\"imiNumber\": \"60.2\", \"sentOn\": \"2027-08-02\", \"language\": \"en\"}");
        assertThat(walk.clock("D15").getString("due")).isEqualTo("2027-08-30");
    }

    private void translated(Proceeding walk) {
        walk.adds("coop", "/cooperation/exchanges", """
                {"kind": "TRANSLATION", "sentOn": "2027-08-01", "language": "en"}
                """);
    }

    private static String objection() {
        return """
                {"authority": "AEPD", "type": "RRO", "part": "Article 1", "ground": "The clause binds minors too.",
                 "risk": "Minors take part.", "proposedChange": "Name them.", "receivedOn": "2027-08-20"}
                """;
    }

    private static List<String> chapters(Proceeding walk) {
        return walk.read("officer", "/regime").getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("applies"))
                .map(one -> one.getString("chapter"))
                .toList();
    }

    private static List<String> kinds(Proceeding walk) {
        return walk.read("officer", "/cooperation").getJsonArray("exchanges").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("kind"))
                .toList();
    }

    private static List<String> rules(Proceeding walk) {
        return walk.items("officer", "/deadlines").stream()
                .map(one -> one.getString("rule"))
                .toList();
    }

    private static String state(Proceeding walk) {
        return walk.head().getString("state");
    }
}
