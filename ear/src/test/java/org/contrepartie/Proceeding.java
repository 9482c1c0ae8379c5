package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One case, led over REST by people who each do what is theirs; whatever is refused unexpectedly fails with the answer. */
public final class Proceeding {

    private final String portal;
    private String file;

    /** No case yet: {@link #lodge} or {@link #is} names it. */
    public Proceeding(String portal) {
        this.portal = portal;
    }

    /** Somebody's complaint about the fictitious twin of 3 April 2024, which opens the case or is attached to it; answers its reference. */
    public String lodge(String name, String email) {
        String attached = file == null ? "" : ", \"caseRef\": \"" + file + "\"";
        JsonObject lodged = made("intake", "/complaints", """
                {"receivedAt": "2024-04-03", "channel": "EMAIL", "language": "fr",
                 "narrative": "Ils m’ont promis cent euros pour mes données.",
                 "complainant": {"name": "%s", "email": "%s"},
                 "respondent": {"name": "Exempla Rewards SARL", "country": "FR"}%s}
                """.formatted(name, email, attached));
        file = lodged.getString("caseRef");
        return lodged.getString("reference");
    }

    /** The case of that reference. */
    public void is(String reference) {
        file = reference;
    }

    /** Its reference. */
    public String file() {
        return file;
    }

    /** The step is taken. */
    public void takes(String login, String action, String data) {
        takes(login, action, data, "");
    }

    /** The step is taken, for that reason. */
    public void takes(String login, String action, String data, String reason) {
        HttpResponse<String> answer = step(login, action, data, reason);
        assertThat(answer.statusCode()).as(action + ": " + answer.body()).isEqualTo(200);
    }

    /** The step is refused, and the refusal names these conditions. */
    public void refused(String login, String action, String data, String... conditions) {
        HttpResponse<String> answer = step(login, action, data, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(Rest.json(answer).getJsonArray("unmetGuards").getValuesAs(JsonObject.class))
                .extracting(unmet -> unmet.getString("id"))
                .contains(conditions);
    }

    /** That person may not know of the case. */
    public void unknown(String login, String action) {
        assertThat(step(login, action, "{}", "").statusCode()).isEqualTo(404);
    }

    /** The step is not that person's. */
    public void forbidden(String login, String action) {
        assertThat(step(login, action, "{}", "").statusCode()).isEqualTo(403);
    }

    /** The act is done. */
    public void does(String login, String act, String data) {
        does(login, act, data, "");
    }

    /** The act is done, for that reason. */
    public void does(String login, String act, String data, String reason) {
        HttpResponse<String> answer = as(login)
                .post(
                        "/cases/" + file + "/acts",
                        "{\"act\": \"%s\", \"data\": %s, \"reason\": \"%s\"}".formatted(act, data, reason));
        assertThat(answer.statusCode()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    /** A part of the case is written down; the path is below the case. */
    public JsonObject adds(String login, String path, String body) {
        return made(login, "/cases/" + file + path, body);
    }

    /** Something is made; the path is below the interface. */
    public JsonObject made(String login, String path, String body) {
        HttpResponse<String> answer = as(login).post(path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(201);
        return Rest.json(answer);
    }

    /** Something is put there; the path is below the case. */
    public void puts(String login, String path, String body) {
        HttpResponse<String> answer = as(login).put("/cases/" + file + path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    }

    /** Something is done there and nothing made; the path is below the case. */
    public void posts(String login, String path, String body) {
        HttpResponse<String> answer = as(login).post("/cases/" + file + path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    }

    /** A paper that came in today and is on file as the next exhibit. */
    public void receives(String title, String words) {
        does(
                "officer",
                "record_incoming",
                "{\"title\": \"%s\", \"receivedOn\": \"%s\", \"text\": \"%s\"}".formatted(title, today(), words));
    }

    /** The list of attendance of the deciding body: two members and that person sit, one more is absent. */
    public void sits(String third) {
        posts("committee", "/decision/attendance", """
                {"attendees": [{"name": "Anne Premier", "presence": "PRESENT"},
                 {"name": "Bruno Deux", "presence": "PRESENT"}, {"name": "Carole Trois", "login": "%s", "presence": "PRESENT"},
                 {"name": "Denis Quatre", "presence": "ABSENT"}]}
                """.formatted(third));
    }

    /** The case as an officer reads it. */
    public JsonObject head() {
        return read("officer", "");
    }

    /** A part of the case; the path is below it. */
    public JsonObject read(String login, String path) {
        return as(login).read("/cases/" + file + path);
    }

    /** The items of a part of the case. */
    public List<JsonObject> items(String login, String path) {
        JsonArray items = read(login, path).getJsonArray("items");
        return items.getValuesAs(JsonObject.class);
    }

    /** The clock of that rule. */
    public JsonObject clock(String rule) {
        return items("officer", "/deadlines").stream()
                .filter(clock -> clock.getString("rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The letters of that template. */
    public List<JsonObject> letters(String template) {
        return items("officer", "/letters").stream()
                .filter(letter -> letter.getString("template").equals(template))
                .toList();
    }

    /** The interface, called under somebody's name. */
    public Rest as(String login) {
        return Rest.as(login, portal);
    }

    /** How many days it is from today, where the authority sits, until that day. */
    public static long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.parse(today()), day);
    }

    /** Today where the authority sits. */
    public static String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    private HttpResponse<String> step(String login, String action, String data, String reason) {
        return as(login)
                .post(
                        "/cases/" + file + "/transitions",
                        "{\"action\": \"%s\", \"data\": %s, \"reason\": \"%s\"}".formatted(action, data, reason));
    }
}
