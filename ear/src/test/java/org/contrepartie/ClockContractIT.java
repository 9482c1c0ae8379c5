package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.contrepartie.Servers.OnH2;
import org.contrepartie.Servers.OnPostgresql;
import org.contrepartie.Servers.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program reads of clocks and does with them. */
@ExtendWith(Servers.class)
class ClockContractIT {

    private static final String COMPLAINT = "{\"receivedAt\":\"2026-08-31\",\"channel\":\"EMAIL\",\"language\":\"fr\","
            + "\"narrative\":\"Mes données.\",\"respondent\":{\"name\":\"Exempla Rewards SARL\",\"country\":\"FR\"}}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_date_is_asked_for_and_explains_itself(OnH2 portal) {
        JsonObject due = Rest.json(Rest.as("officer", portal.server().url())
                .post(
                        "/calculations/deadline",
                        "{\"length\":4,\"unit\":\"WEEKS\",\"event\":\"2024-04-03\",\"calendar\":\"FR\"}"));

        assertThat(due.getString("rawEnd")).isEqualTo("2024-05-01");
        assertThat(due.getString("due")).isEqualTo("2024-05-02");
        assertThat(words(due.getJsonArray("explanation").getValuesAs(JsonString.class)))
                .hasSize(3)
                .last()
                .asString()
                .contains("1er mai 2024 est férié (Fête du Travail)", "jeudi 2 mai 2024");
        assertThat(Rest.json(Rest.as("officer", portal.server().url())
                                .post("/calculations/deadline", "{\"rule\":\"D14\",\"event\":\"2024-05-16\"}"))
                        .getString("due"))
                .as("counted backwards, as the rule says")
                .isEqualTo("2024-05-01");
        assertThat(Rest.as("officer", portal.server().url())
                        .post(
                                "/calculations/deadline",
                                "{\"rule\":\"D01\",\"event\":\"2024-04-03\",\"calendar\":\"XX\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_calendar_is_corrected_by_two_and_the_clock_says_so_on_h2(OnH2 portal) {
        aCalendarIsCorrectedByTwo(portal);
    }

    @Test
    void a_calendar_is_corrected_by_two_and_the_clock_says_so_on_postgresql(OnPostgresql portal) {
        aCalendarIsCorrectedByTwo(portal);
    }

    private void aCalendarIsCorrectedByTwo(Running portal) {
        String file = lodged(portal);
        Rest head = Rest.as("head", portal.server().url());
        int id = Rest.json(Rest.as("admin", portal.server().url())
                        .post(
                                "/calendars/FR/corrections",
                                "{\"day\":\"2026-11-30\",\"kind\":\"ADD\",\"name\":\"Jour de deuil\","
                                        + "\"reason\":\"un décret\",\"source\":\"JORF\"}"))
                .getInt("id");

        JsonObject preview = head.read("/calendars/corrections/" + id + "/preview");
        assertThat(preview.getJsonArray("items").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("case").equals(file))
                .singleElement()
                .satisfies(one -> assertThat(one.getString("then")).isEqualTo("2026-12-01"));
        assertThat(Rest.as("officer", portal.server().url())
                        .post("/calendars/corrections/" + id + "/agreement", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.post("/calendars/corrections/" + id + "/agreement", "{}")
                        .statusCode())
                .isEqualTo(200);

        JsonObject clock =
                head.read("/cases/" + file + "/deadlines").getJsonArray("items").getJsonObject(0);
        assertThat(clock.getString("due")).isEqualTo("2026-12-01");
        assertThat(clock.getJsonArray("explanation").toString()).contains("Jour de deuil");
        assertThat(clock.getJsonArray("events").getJsonObject(0).getString("reason"))
                .isEqualTo("un décret");
        assertThat(head.read("/cases/" + file + "/regime").getString("regime")).isEqualTo("PRE_2518");
    }

    @Test
    void a_correction_that_another_proposed_is_refused_with_a_reason(OnH2 portal) {
        String file = lodged(portal);
        Rest head = Rest.as("head", portal.server().url());
        int clock = head.read("/cases/" + file + "/deadlines")
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        int proposed = Rest.json(head.post(
                        "/cases/" + file + "/deadlines/" + clock + "/corrections",
                        "{\"trigger\":\"2026-08-20\",\"reason\":\"une autre date\"}"))
                .getInt("id");
        String refusal = "/cases/" + file + "/deadlines/corrections/" + proposed + "/refusal";
        Rest other = Rest.as("head2", portal.server().url());

        assertThat(other.post(refusal, "{}").statusCode()).isEqualTo(400);
        JsonObject refused = Rest.json(other.post(refusal, "{\"because\":\"la preuve manque\"}"));

        assertThat(refused.getString("status")).isEqualTo("REFUSED");
        assertThat(refused.getString("because")).isEqualTo("la preuve manque");
        assertThat(other.read("/cases/" + file + "/deadlines")
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonArray("events"))
                .isEmpty();
        int holiday = Rest.json(Rest.as("admin", portal.server().url())
                        .post(
                                "/calendars/FR/corrections",
                                "{\"day\":\"2026-12-02\",\"kind\":\"ADD\",\"name\":\"Fête\","
                                        + "\"reason\":\"une rumeur\",\"source\":\"un journal\"}"))
                .getInt("id");
        assertThat(Rest.json(other.post(
                                "/calendars/corrections/" + holiday + "/refusal", "{\"because\":\"aucun décret\"}"))
                        .getString("status"))
                .isEqualTo("REFUSED");
    }

    @Test
    void a_calendar_reads_the_clocks_of_one_person_until_he_closes_the_address(OnH2 portal) throws Exception {
        String file = lodged(portal);
        Rest.as("head", portal.server().url())
                .post(
                        "/cases/" + file + "/acts",
                        "{\"act\":\"assign\",\"data\":{\"login\":\"officer\"},\"reason\":\"hers\"}");
        Rest officer = Rest.as("officer", portal.server().url());
        String path = Rest.json(officer.post("/me/calendar-feed", "{}")).getString("path");

        HttpResponse<String> calendar = get(portal, path);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains("BEGIN:VCALENDAR", "BEGIN:VEVENT", file + " D01", "DTSTART;VALUE=DATE:2026")
                .doesNotContain("Exempla")
                .doesNotContain("Mes données");
        assertThat(get(portal, path.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);

        String another = Rest.json(officer.post("/me/calendar-feed", "{}")).getString("path");
        assertThat(get(portal, path).statusCode()).as("the address before").isEqualTo(404);
        assertThat(get(portal, another).statusCode()).isEqualTo(200);
        officer.post("/me/calendar-feed/revocation", "{}");
        assertThat(get(portal, another).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(Running portal, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(portal.server().url() + path))
                        .GET()
                        .build(),
                BodyHandlers.ofString());
    }

    private static String lodged(Running portal) {
        return Rest.json(Rest.as("intake", portal.server().url()).post("/complaints", COMPLAINT))
                .getString("caseRef");
    }

    private static List<String> words(List<JsonString> stored) {
        return stored.stream().map(JsonString::getString).toList();
    }
}
