package org.contrepartie.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The complaint of the story, invented: who complains of what. */
final class Told {

    static final String NAME = "Jeanne Essai";
    static final String RESPONDENT = "Exempla Rewards SARL";
    static final String NARRATIVE = "On m'a promis 20 euros si je cédais mon image. <script>window.broken = 1</script> "
            + "Je n'ai pas pu retirer mon accord & personne ne répond.";

    private Told() {}

    /** As a program sends it. */
    static JsonObject json() {
        return Json.createObjectBuilder()
                .add("receivedAt", "2024-04-03")
                .add("channel", "EMAIL")
                .add("language", "fr")
                .add("narrative", NARRATIVE)
                .add("complainant", Json.createObjectBuilder().add("name", NAME))
                .add("respondent", Json.createObjectBuilder().add("name", RESPONDENT))
                .build();
    }
}
