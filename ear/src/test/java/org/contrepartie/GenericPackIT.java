package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import org.contrepartie.workflow.RulePack;
import org.junit.jupiter.api.Test;

/** An authority of the EEA without a pack of its own: the same portal, where the rules of France do not hold. */
class GenericPackIT {

    @Test
    void the_case_officer_reports_and_nobody_issues_a_formal_notice_or_goes_the_simplified_way() {
        try (Server server = Server.onH2("generic").under(RulePack.GENERIC).start()) {
            Proceeding walk = alleged(new Proceeding(server.url()));

            walk.refused("chair", "issue_formal_notice", "{}", "FORMAL_NOTICE_IN_PACK");
            assertThat(walk.as("chair")
                            .post("/cases/" + walk.file() + "/acts", """
                            {"act": "set_track", "data": {"track": "SIMPLIFIED"}, "reason": "simple"}
                            """)
                            .statusCode())
                    .isEqualTo(400);
            walk.unknown("rapporteur", "notify_preliminary_findings");
            walk.takes("officer", "notify_preliminary_findings", "{\"notifiedOn\": \"2024-04-03\"}");
            walk.takes(
                    "officer",
                    "file_observations",
                    "{\"party\": \"RESPONDENT\", \"exhibit\": 1, \"summary\": \"Il était libre.\"}");
            walk.posts(
                    "officer",
                    "/observations/1/answer",
                    "{\"answer\": \"REJECTED\", \"reason\": \"Il ne l’était pas.\"}");
            walk.takes("officer", "close_debate", "{}");

            assertThat(walk.head().getString("state")).isEqualTo("DRAFT_DECISION");
        }
    }

    /** In INVESTIGATION, A1 founded and a measure envisaged. */
    private static Proceeding alleged(Proceeding walk) {
        walk.lodge("Jeanne Essai", "jeanne@example.org");
        walk.does("head", "assign", "{\"login\": \"officer\"}");
        walk.does("officer", "declare_conflict", "{}");
        walk.takes("intake", "start_admissibility", "{}");
        walk.takes("officer", "declare_admissible", "{}");
        walk.does("head", "set_procedure", "{\"procedure\": \"NATIONAL\"}", "siège et personnes ici");
        walk.takes("head", "open_investigation", "{}");
        walk.receives("Réponse", "La clause est perpétuelle.");
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
        return walk;
    }
}
