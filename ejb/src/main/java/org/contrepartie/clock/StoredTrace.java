package org.contrepartie.clock;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.contrepartie.deadline.TraceLine;

/** The explanation of a date as it is kept: a JSON array of codes and parameters. */
final class StoredTrace {

    private StoredTrace() {}

    static String write(List<TraceLine> trace) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        trace.forEach(line -> lines.add(Json.createObjectBuilder()
                .add("code", line.code().name())
                .add("parameters", Json.createArrayBuilder(line.parameters()))));
        return lines.build().toString();
    }

    static List<TraceLine> read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(line -> new TraceLine(
                            TraceLine.Code.valueOf(line.getString("code")),
                            parameters(line.getJsonArray("parameters"))))
                    .toList();
        }
    }

    private static List<String> parameters(JsonArray stored) {
        return stored.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
