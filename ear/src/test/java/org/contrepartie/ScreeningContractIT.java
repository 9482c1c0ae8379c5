package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import org.contrepartie.Servers.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program is told of a text of terms. */
@ExtendWith(Servers.class)
class ScreeningContractIT {

    private static final String CLAUSE = "\uD83D\uDE00 L\u2019utilisation de votre photo, \u00e0 perp\u00e9tuit\u00e9.";

    @Test
    void an_element_has_its_place_in_the_text_as_sent_its_articles_and_its_rule(OnH2 portal) {
        JsonObject seen =
                Rest.json(officer(portal).post("/screenings", body(CLAUSE).build()));

        assertThat(seen.getString("language")).isEqualTo("fr");
        JsonObject perpetual = element(seen, "E01");
        assertThat(perpetual.getInt("start")).isEqualTo(32);
        assertThat(perpetual.getInt("end")).isEqualTo(44);
        assertThat(perpetual.getString("quote")).isEqualTo("\u00e0 perp\u00e9tuit\u00e9");
        assertThat(words(perpetual, "articles")).containsExactly("GDPR 5(1)(e)", "GDPR 7(3)", "GDPR 13(2)(a)");
        assertThat(perpetual.getString("severity")).isEqualTo("HIGH");
        assertThat(perpetual.getString("rule")).startsWith("E01-fr-");
        assertThat(words(seen, "dataCategories")).contains("PHOTO");
        assertThat(words(seen, "durations")).containsExactly("PERPETUAL");
    }

    @Test
    void a_lone_phrase_is_told_with_less_confidence(OnH2 portal) {
        double together = confidence(
                Rest.json(officer(portal).post("/screenings", body(CLAUSE).build())));
        double alone = confidence(Rest.json(officer(portal)
                .post("/screenings", body("\u00e0 perp\u00e9tuit\u00e9").build())));

        assertThat(alone).isLessThan(together);
    }

    @Test
    void what_is_missing_is_told_of_a_document_only(OnH2 portal) {
        JsonObject passage =
                Rest.json(officer(portal).post("/screenings", body(CLAUSE).build()));
        JsonObject document = Rest.json(officer(portal)
                .post("/screenings", body(CLAUSE).add("scope", "DOCUMENT").build()));

        assertThat(ids(passage)).doesNotContain("E24");
        assertThat(ids(document)).contains("E24");
        assertThat(element(document, "E24").getString("missing")).isEqualTo("CONTROLLER");
    }

    @Test
    void what_cannot_be_screened_is_refused_at_its_field_and_who_may_not_is_told_so(OnH2 portal) {
        assertThat(violated(officer(portal).post("/screenings", "{}"))).containsExactly("text");
        assertThat(violated(officer(portal)
                        .post("/screenings", body("x").add("language", "de").build())))
                .containsExactly("language");
        assertThat(violated(officer(portal)
                        .post("/screenings", body("x").add("scope", "WORLD").build())))
                .containsExactly("scope");
        assertThat(violated(officer(portal)
                        .post("/screenings", body("x".repeat(1_000_001)).build())))
                .containsExactly("text");
        assertThat(Rest.as("admin", portal.server().url())
                        .post("/screenings", body(CLAUSE).build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Rest.unknown(portal.server().url())
                        .post("/screenings", body(CLAUSE).build())
                        .statusCode())
                .isEqualTo(401);
    }

    private static Rest officer(OnH2 portal) {
        return Rest.as("officer", portal.server().url());
    }

    private static jakarta.json.JsonObjectBuilder body(String text) {
        return Json.createObjectBuilder().add("text", text);
    }

    private static List<String> violated(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return Rest.json(answer).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("field"))
                .toList();
    }

    private static double confidence(JsonObject seen) {
        return ((JsonNumber) element(seen, "E01").get("confidence")).doubleValue();
    }

    private static JsonObject element(JsonObject seen, String id) {
        return seen.getJsonArray("elements").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonObject seen) {
        return seen.getJsonArray("elements").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    private static List<String> words(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
