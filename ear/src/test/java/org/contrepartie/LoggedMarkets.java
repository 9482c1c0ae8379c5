package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** What the twin says of its campaign in two markets, where both cannot be true, and what an officer answers for. */
public final class LoggedMarkets {

    private LoggedMarkets() {}

    /** Says in the first scheme that nothing but names and photos was used, and in the second that voices were. */
    public static void say(Rest officer, String first, String second) {
        said(officer, first, Campaign.claim());
        said(
                officer,
                second,
                Json.createObjectBuilder(Campaign.claim())
                        .add("text", "nous utilisions aussi la voix des clients")
                        .add("exhaustive", false)
                        .add("categories", Json.createArrayBuilder().add("VOICE"))
                        .build());
    }

    /** An officer answers for it that the claims contradict each other. */
    public static HttpResponse<String> confirm(Rest officer, String scheme, String other) {
        JsonObject body = Json.createObjectBuilder()
                .add("claim", "S1")
                .add(
                        "target",
                        Json.createObjectBuilder().add("kind", "OTHER_CLAIM").add("id", other + " S1"))
                .add("relation", "CONTRADICTED")
                .add("reason", "D’un côté rien que les noms et les photos, de l’autre aussi la voix.")
                .add("confirm", true)
                .build();
        return officer.post("/schemes/" + scheme + "/contradictions", body);
    }

    private static void said(Rest officer, String scheme, JsonObject claim) {
        int statement = officer.post("/schemes/" + scheme + "/statements", Campaign.statement())
                .statusCode();
        int taken = officer.post("/schemes/" + scheme + "/statements/S1/claims", claim)
                .statusCode();
        if (statement != 201 || taken != 201) {
            throw new IllegalStateException(statement + " " + taken);
        }
    }
}
