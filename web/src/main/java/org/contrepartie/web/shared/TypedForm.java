package org.contrepartie.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A form as it was typed, not yet looked at: what a draft keeps.
 *
 * @param answers by the id of the input; only those that say something
 */
public record TypedForm(Map<String, List<String>> answers) implements Serializable {

    /** The field by which a form names its draft. */
    public static final String NAME = "draft";

    /** What the machinery adds to a form is nobody's answer. */
    private static final List<String> ADDED = List.of("jakarta.faces.", "primefaces.");

    /** The form in a request. */
    public static TypedForm of(Map<String, String[]> parameters) {
        Map<String, List<String>> answers = new TreeMap<>();
        parameters.forEach((name, values) -> {
            List<String> said =
                    Stream.of(values).filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty() && ADDED.stream().noneMatch(name::startsWith) && !name.equals(NAME)) {
                answers.put(name, said);
            }
        });
        return new TypedForm(answers);
    }

    /** The form that {@link #json} wrote. */
    public static TypedForm read(String json) {
        Map<String, List<String>> answers = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet()
                    .forEach(name -> answers.put(name, object.getJsonArray(name).getValuesAs(JsonString::getString)));
        }
        return new TypedForm(answers);
    }

    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        answers.forEach((name, values) -> object.add(name, Json.createArrayBuilder(values)));
        return object.build().toString();
    }

    /** The answer to a question with one, null where nothing was said. */
    public String answer(String name) {
        List<String> values = answers.get(name);
        return values == null ? null : values.get(0);
    }

    /** The answers to a question with many. */
    public List<String> all(String name) {
        return answers.getOrDefault(name, List.of());
    }
}
