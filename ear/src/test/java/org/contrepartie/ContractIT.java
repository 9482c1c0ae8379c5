package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.contrepartie.Servers.OnH2;
import org.contrepartie.Servers.OnPostgresql;
import org.contrepartie.Servers.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program is promised when something is wrong with its request. */
@ExtendWith(Servers.class)
class ContractIT {

    private static final String COMPLAINT = complaint("Jeanne Essai");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void the_same_key_twice_creates_nothing_twice_on_h2(OnH2 portal) throws Exception {
        theSameKeyTwice(portal);
    }

    @Test
    void the_same_key_twice_creates_nothing_twice_on_postgresql(OnPostgresql portal) throws Exception {
        theSameKeyTwice(portal);
    }

    @Test
    void a_key_is_not_used_for_another_request(OnH2 portal) throws Exception {
        String key = UUID.randomUUID().toString();
        send(as("intake", portal, "/complaints").header("Idempotency-Key", key), COMPLAINT);

        var other = send(as("intake", portal, "/complaints").header("Idempotency-Key", key), complaint("Paul Essai"));

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("Idempotency-Key");
    }

    @Test
    void missing_and_unknown_values_are_violations_of_their_fields_in_the_callers_language(OnH2 portal)
            throws Exception {
        var answer = send(
                as("intake", portal, "/complaints").header("Accept-Language", "en"),
                "{\"channel\":\"FAX\",\"receivedAt\":\"2024-04-31\",\"language\":7}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("field"))
                .containsExactlyInAnyOrder("channel", "receivedAt", "language");
        assertThat(json(answer).getString("detail")).startsWith("What was entered");
    }

    @Test
    void five_megabytes_in_a_name_are_refused_in_words(OnH2 portal) throws Exception {
        var answer = send(as("intake", portal, "/complaints"), complaint("x".repeat(5_000_000)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("complainant.name");
        assertThat(answer.body()).hasSizeLessThan(2_000);
    }

    @Test
    void what_is_no_json_is_refused_in_words(OnH2 portal) throws Exception {
        assertThat(send(as("intake", portal, "/complaints"), "<xml/>").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_stale_version_overwrites_nothing(OnH2 portal) throws Exception {
        JsonObject lodged = json(send(as("intake", portal, "/complaints"), COMPLAINT));
        String step = "/cases/" + lodged.getString("caseRef") + "/transitions";

        var answer =
                send(as("intake", portal, step).header("If-Match", "\"999\""), "{\"action\":\"start_admissibility\"}");

        assertThat(answer.statusCode()).isEqualTo(412);
    }

    @Test
    void a_step_that_is_not_ready_names_what_is_missing(OnH2 portal) throws Exception {
        JsonObject lodged = json(send(as("intake", portal, "/complaints"), COMPLAINT));
        String step = "/cases/" + lodged.getString("caseRef") + "/transitions";

        var answer = send(as("intake", portal, step), "{\"action\":\"start_admissibility\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getJsonArray("unmetGuards").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("id"))
                .containsExactly("OFFICER_ASSIGNED", "INTERESTS_DECLARED");
    }

    @Test
    void a_role_that_may_not_lodge_is_told_so_and_one_that_may_see_nothing_sees_nothing(OnH2 portal) throws Exception {
        String existing =
                json(send(as("intake", portal, "/complaints"), COMPLAINT)).getString("caseRef");

        assertThat(send(as("officer", portal, "/complaints"), COMPLAINT).statusCode())
                .isEqualTo(403);
        assertThat(get(as("auditor", portal, "/cases/" + existing)).statusCode())
                .isEqualTo(404);
        assertThat(get(as("officer", portal, "/cases/1999-000001")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_and_a_wrong_password_get_a_problem_and_no_login_page(OnH2 portal) throws Exception {
        HttpRequest.Builder nobody = HttpRequest.newBuilder(address(portal, "/me"));
        HttpRequest.Builder wrong =
                HttpRequest.newBuilder(address(portal, "/me")).header("Authorization", basic("intake", "wrong"));

        for (HttpRequest.Builder request : new HttpRequest.Builder[] {nobody, wrong}) {
            var answer = get(request);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    private void theSameKeyTwice(Running portal) throws Exception {
        String key = UUID.randomUUID().toString();

        var first = send(as("intake", portal, "/complaints").header("Idempotency-Key", key), COMPLAINT);
        var second = send(as("intake", portal, "/complaints").header("Idempotency-Key", key), COMPLAINT);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body)
            throws IOException, InterruptedException {
        return client.send(
                request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder as(String login, Running portal, String path) {
        return HttpRequest.newBuilder(address(portal, path)).header("Authorization", basic(login, "contrepartie"));
    }

    private static URI address(Running portal, String path) {
        return URI.create(portal.server().url() + "/api/v1" + path);
    }

    private static String basic(String login, String password) {
        byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String complaint(String name) {
        return Json.createObjectBuilder()
                .add("receivedAt", "2024-04-03")
                .add("channel", "EMAIL")
                .add("language", "fr")
                .add("narrative", "J'ai accepté l'offre de 100 euros.")
                .add("complainant", Json.createObjectBuilder().add("name", name).add("email", "jeanne@essai.example"))
                .add("respondent", Json.createObjectBuilder().add("name", "Exempla Rewards SARL"))
                .build()
                .toString();
    }
}
