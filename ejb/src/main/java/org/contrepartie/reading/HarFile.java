package org.contrepartie.reading;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the record of what a browser and servers said to each other (HAR): a line for each request, with its moment, method,
 * answer, kind and address. What was said is not read. One entry is in memory at a time.
 */
final class HarFile {

    private HarFile() {}

    static Reading read(byte[] bytes, Allowance allowance) throws IOException {
        Paragraphs lines = new Paragraphs(allowance);
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            while (parser.hasNext()) {
                if (parser.next() == JsonParser.Event.KEY_NAME
                        && parser.getString().equals("entries")
                        && parser.next() == JsonParser.Event.START_ARRAY) {
                    parser.getArrayStream().forEach(entry -> lines.add(line(entry) + "\n"));
                }
            }
        } catch (JsonException broken) {
            throw new IOException(broken);
        }
        return new Reading(FileType.HAR, lines.whole());
    }

    private static String line(JsonValue entry) {
        JsonObject request = object(entry, "request");
        JsonObject response = object(entry, "response");
        return String.join(
                " ",
                words(entry, "startedDateTime"),
                words(request, "method"),
                words(response, "status"),
                words(object(response, "content"), "mimeType").replaceAll(";.*", ""),
                words(request, "url"));
    }

    private static JsonObject object(JsonValue within, String name) {
        return within instanceof JsonObject object && object.get(name) instanceof JsonObject found
                ? found
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String words(JsonValue within, String name) {
        JsonValue found = within instanceof JsonObject object ? object.get(name) : null;
        if (found instanceof JsonNumber number) {
            return number.toString();
        }
        return found instanceof JsonString words
                ? Optional.ofNullable(Signs.told(words.getString())).orElse("-")
                : "-";
    }
}
