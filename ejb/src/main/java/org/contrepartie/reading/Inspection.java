package org.contrepartie.reading;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code inspection.json} of the Website Evidence Collector. What is missing or of another kind is not told. */
final class Inspection {

    private final JsonObject told;

    private Inspection(JsonObject told) {
        this.told = told;
    }

    /** The summary; empty where these bytes are no inspection. */
    static Optional<CaptureSummary> of(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonValue read = reader.readValue();
            return read instanceof JsonObject object && object.containsKey("script") && object.containsKey("cookies")
                    ? Optional.of(new Inspection(object).summary())
                    : Optional.empty();
        } catch (JsonException noJson) {
            return Optional.empty();
        }
    }

    private CaptureSummary summary() {
        return new CaptureSummary(
                Signs.told(words(told, "uri_ins")),
                tool(),
                moment(words(told, "start_time")),
                cookies(),
                hosts(),
                beacons());
    }

    private String tool() {
        JsonValue version = object(told, "script").get("version");
        String number = version instanceof JsonObject parts ? words(parts, "npm") : text(version);
        JsonObject browser = object(told, "browser");
        String by = words(browser, "name") == null ? null : words(browser, "name") + " " + words(browser, "version");
        return Signs.told(
                "Website Evidence Collector " + (number == null ? "" : number) + (by == null ? "" : ", " + by));
    }

    private List<CaptureSummary.Cookie> cookies() {
        List<CaptureSummary.Cookie> cookies = new ArrayList<>();
        for (JsonObject one : objects("cookies")) {
            Integer days =
                    one.get("expiresDays") instanceof JsonNumber number ? (int) Math.round(number.doubleValue()) : null;
            boolean session = one.getBoolean("session", false);
            cookies.add(new CaptureSummary.Cookie(
                    Signs.told(words(one, "name")),
                    Signs.told(words(one, "domain")),
                    session ? null : days,
                    one.getBoolean("firstPartyStorage", false)));
        }
        return cookies;
    }

    private List<CaptureSummary.Host> hosts() {
        JsonObject requests = object(object(told, "hosts"), "requests");
        List<CaptureSummary.Host> hosts = new ArrayList<>();
        for (String party : List.of("firstParty", "thirdParty")) {
            if (requests.get(party) instanceof JsonArray names) {
                names.stream()
                        .map(Inspection::text)
                        .filter(name -> name != null)
                        .forEach(name ->
                                hosts.add(new CaptureSummary.Host(Signs.told(name), party.equals("firstParty"))));
            }
        }
        return hosts;
    }

    private int beacons() {
        return told.get("beacons") instanceof JsonArray beacons ? beacons.size() : 0;
    }

    private List<JsonObject> objects(String name) {
        return told.get(name) instanceof JsonArray several
                ? several.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .toList()
                : List.of();
    }

    private static JsonObject object(JsonObject within, String name) {
        return within.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String words(JsonObject within, String name) {
        return text(within.get(name));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString words ? words.getString() : null;
    }

    private static Instant moment(String written) {
        try {
            return written == null ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}
