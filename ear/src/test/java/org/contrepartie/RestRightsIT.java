package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Every resource of the REST interface, taken from its own description so that none is forgotten, with every role: a case that
 * one may not know of answers like one that does not exist.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RestRightsIT {

    private static final List<String> STAFF = List.of(
            "intake",
            "officer",
            "rapporteur",
            "reviewer",
            "head",
            "chair",
            "committee",
            "coop",
            "dpo",
            "auditor",
            "admin");

    /** Who knows of a case on which nobody is named, and whose procedure is not set. */
    private static final Set<String> KNOWING = Set.of("intake", "officer", "head", "chair", "coop");

    private static final String NONE = "1999-999999";
    private static final String NO_COMPLAINT = "R1999-999999";

    private final Server server = Server.onH2("rest-rights");
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Proceeding walk;
    private String complaint;
    private List<Resource> all;

    /** One deed at one address of the interface. */
    private record Resource(String method, String path) {

        boolean isOfCase() {
            return path.startsWith("/cases/{ref}");
        }

        boolean isOfComplaint() {
            return path.startsWith("/complaints/{ref}");
        }

        boolean reads() {
            return method.equals("GET");
        }

        /** Whether it names nothing but the case or complaint. */
        boolean isWhole() {
            return path.indexOf('{') == path.lastIndexOf('{');
        }
    }

    @BeforeAll
    void start() throws Exception {
        walk = new Proceeding(server.start().url());
        complaint = walk.lodge("Jeanne Essai", "jeanne@example.org");
        all = resources();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void who_may_not_know_of_a_case_reads_it_nowhere_and_who_may_reads_it_everywhere() throws Exception {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Resource one : all.stream()
                .filter(each -> each.isOfCase() || each.isOfComplaint())
                .toList()) {
            for (String login : STAFF) {
                int here = status(login, one, walk.file(), complaint);
                boolean opens = here < 300;
                counts.computeIfAbsent(login, any -> new int[2])[opens ? 0 : 1]++;
                if (!KNOWING.contains(login) && (opens || here != status(login, one, NONE, NO_COMPLAINT))) {
                    wrong.add(login + " " + one + " answers " + here);
                }
                // No decision is drafted on the case yet, so nobody finds one.
                boolean there = one.isWhole() && !one.path().endsWith("/decision");
                if (KNOWING.contains(login) && one.reads() && there && here != 200 && here != 403) {
                    wrong.add(login + " " + one + " is refused with " + here);
                }
            }
        }

        System.out.println(
                "REST: " + all.size() + " resources, of cases and complaints with " + STAFF.size() + " roles");
        counts.forEach((login, of) -> System.out.printf("  %-11s opened %3d, refused %3d%n", login, of[0], of[1]));
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_recused_finds_the_case_at_no_address_and_in_no_list() throws Exception {
        Proceeding recused = new Proceeding(server.url());
        String lodged = recused.lodge("Paule Essai", "paule@example.org");
        recused.does("officer2", "declare_conflict", "{\"interest\": \"a cousin at the company\"}");
        recused.does("head", "rule_on_conflict", "{\"login\": \"officer2\", \"outcome\": \"RECUSED\"}", "too close");
        List<String> wrong = new ArrayList<>();
        for (Resource one : all) {
            if (one.isOfCase() || one.isOfComplaint()) {
                int here = status("officer2", one, recused.file(), lodged);
                if (here < 300 || here != status("officer2", one, NONE, NO_COMPLAINT)) {
                    wrong.add(one + " answers " + here);
                }
            } else if (one.reads() && !one.path().contains("{")) {
                String body = send("officer2", "GET", one.path()).body();
                if (body.contains(recused.file()) || body.contains(lodged)) {
                    wrong.add(one + " lists it");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(send("officer2", "GET", "/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void the_administrator_and_the_auditor_see_no_content_in_any_list() throws Exception {
        for (String login : List.of("admin", "auditor")) {
            for (String list : List.of("/cases", "/complaints", "/schemes", "/organisations")) {
                assertThat(send(login, "GET", list).statusCode())
                        .as(login + " " + list)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void glass_is_broken_over_rest_and_the_alert_acknowledged() {
        Proceeding another = new Proceeding(server.url());
        another.lodge("Line Essai", "line@example.org");
        String file = another.file();
        assertThat(Rest.as("committee", server.url())
                        .post("/cases/" + file + "/break-glass", "{\"reason\": \"\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Rest.as("dpo", server.url())
                        .post("/cases/" + file + "/break-glass", "{\"reason\": \"a data breach tonight\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(Rest.as("dpo", server.url()).read("/cases/" + file).getString("reference"))
                .isEqualTo(file);
        assertThat(Rest.as("dpo", server.url())
                        .post("/cases/" + file + "/notes", "{\"note\": \"seen\"}")
                        .statusCode())
                .isEqualTo(403);
        JsonObject alert = Rest.as("head", server.url())
                .read("/alerts")
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(alert.getString("reason")).isEqualTo("a data breach tonight");
        assertThat(Rest.as("head", server.url())
                        .put("/alerts/" + alert.getInt("id") + "/seen", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private int status(String login, Resource one, String file, String lodged) throws Exception {
        String ref = one.isOfCase() ? file : lodged;
        String path = one.path().replaceFirst("\\{ref}", ref).replaceAll("\\{[^}]*}", "1");
        // Nothing that is asked for is given: whoever gets further than the door is told so, and nothing is done.
        return send(login, one.method(), path).statusCode();
    }

    private HttpResponse<String> send(String login, String method, String path) throws Exception {
        HttpRequest.BodyPublisher body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        String key = Base64.getEncoder().encodeToString((login + ":contrepartie").getBytes());
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "/api/v1" + path))
                        .header("Authorization", "Basic " + key)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }

    private List<Resource> resources() throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + "/openapi?format=JSON");
        String described = client.send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "application/json")
                                .build(),
                        BodyHandlers.ofString())
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(described))) {
            JsonObject paths = reader.readObject().getJsonObject("paths");
            List<Resource> found = paths.keySet().stream()
                    .flatMap(path -> paths.getJsonObject(path).keySet().stream()
                            .filter(Stream.of("get", "post", "put", "patch", "delete")
                                    .toList()::contains)
                            .map(method ->
                                    new Resource(method.toUpperCase(Locale.ROOT), path.replaceFirst(".*/api/v1", ""))))
                    .toList();
            assertThat(found).hasSizeGreaterThan(50);
            return found;
        }
    }
}
