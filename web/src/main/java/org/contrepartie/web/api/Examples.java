package org.contrepartie.web.api;

/** Bodies as the description of the interface shows them. */
final class Examples {

    /** A complaint about a new case; {@code caseRef} would attach it to an open one. */
    static final String COMPLAINT = """
            {"receivedAt": "2024-04-03", "channel": "EMAIL", "language": "fr",
             "narrative": "On m’offre de l’argent contre ma photo et mon nom, partout et pour toujours.",
             "complainant": {"name": "Jeanne Essai", "email": "jeanne.essai@example.org", "country": "FR",
                             "minor": false, "anonymousTowardsRespondent": true},
             "respondent": {"name": "Exempla Rewards SARL", "country": "FR"},
             "rightsExercised": [], "schemeRef": null, "caseRef": null}
            """;

    /** A step: its name and its words are those that {@code GET …/transitions} offers. */
    static final String STEP = """
            {"action": "declare_admissible", "reason": "Tout ce que la loi demande est là.", "data": {}}
            """;

    /** An act that is not a step. */
    static final String ACT = """
            {"act": "assign", "reason": "", "data": {"login": "officer"}}
            """;

    private Examples() {}
}
