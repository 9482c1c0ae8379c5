package org.contrepartie.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Invalid.Violation;
import org.contrepartie.shared.Money;

/** A JSON body, read field by field; what cannot be read is noted under its path and refused at the end. */
final class Body {

    private final JsonObject object;
    private final String path;
    private final List<Violation> violations;

    private Body(JsonObject object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    /**
     * A body as it was sent.
     *
     * @throws Invalid if it is no JSON object
     */
    static Body of(String sent) {
        try (JsonReader reader = Json.createReader(new StringReader(sent == null ? "" : sent))) {
            return new Body(reader.readObject(), "", new ArrayList<>());
        } catch (JsonException notAnObject) {
            throw new Invalid("", "api.notJson");
        }
    }

    /** The words of a field, null where it is absent or null. */
    String text(String name) {
        return read(name, JsonValue.ValueType.STRING, value -> ((JsonString) value).getString());
    }

    /** A field that is true or false; false where it is absent. */
    boolean flag(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.FALSE);
        if (!value.equals(JsonValue.TRUE) && !value.equals(JsonValue.FALSE)) {
            refuse(name, "field.flag");
        }
        return value.equals(JsonValue.TRUE);
    }

    /** A whole number, null where it is absent. */
    Integer number(String name) {
        return read(name, JsonValue.ValueType.NUMBER, value -> new BigDecimal(value.toString()).intValueExact());
    }

    /** A day in ISO 8601, null where it is absent. */
    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "field.date");
    }

    /** A moment in ISO 8601 with its offset, null where it is absent. */
    Instant moment(String name) {
        return parsed(name, words -> OffsetDateTime.parse(words).toInstant(), "field.moment");
    }

    /** One of the words of that list, null where it is absent. */
    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String words = text(name);
        if (words == null) {
            return null;
        }
        Optional<E> known = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(words))
                .findFirst();
        if (known.isEmpty()) {
            refuse(name, "field.unknownValue");
        }
        return known.orElse(null);
    }

    /** An amount {@code {"amount":"20.00","currency":"EUR"}}, null where it is absent. */
    Money money(String name) {
        if (!isGiven(name)) {
            return null;
        }
        Body inner = object(name);
        try {
            return Money.of(
                    new BigDecimal(String.valueOf(inner.text("amount"))), String.valueOf(inner.text("currency")));
        } catch (ArithmeticException | IllegalArgumentException notMoney) {
            refuse(name, "field.money");
            return null;
        }
    }

    /** A field that is an object; empty where it is absent. */
    Body object(String name) {
        JsonObject inner = read(name, JsonValue.ValueType.OBJECT, JsonValue::asJsonObject);
        return new Body(inner == null ? JsonValue.EMPTY_JSON_OBJECT : inner, path + name + ".", violations);
    }

    /** The objects of a list; none where it is absent. */
    List<Body> objects(String name) {
        List<Body> inner = new ArrayList<>();
        for (JsonValue value : values(name)) {
            String place = name + "[" + inner.size() + "]";
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                inner.add(new Body(value.asJsonObject(), path + place + ".", violations));
            } else {
                refuse(place, "field.type");
            }
        }
        return inner;
    }

    /** The words of a list; none where it is absent. */
    List<String> texts(String name) {
        List<String> words = new ArrayList<>();
        for (JsonValue value : values(name)) {
            if (value instanceof JsonString string) {
                words.add(string.getString());
            } else {
                refuse(name + "[" + words.size() + "]", "field.type");
            }
        }
        return words;
    }

    /** The fields of an object whose values are words, numbers or truths, each as words. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        object.forEach((name, value) -> words.put(
                name,
                switch (value.getValueType()) {
                    case NUMBER, TRUE, FALSE -> value.toString();
                    default -> text(name);
                }));
        return words;
    }

    /** The whole numbers of a list; none where it is absent. */
    List<Integer> numbers(String name) {
        return each(name, "\\d{1,9}", "field.type", Integer::valueOf);
    }

    /** The number in a label such as {@code A1}, null where it is absent. */
    Integer numbered(String name, String letter) {
        String label = text(name);
        boolean reads = label != null && label.matches(letter + "\\d{1,9}");
        if (label != null && !reads) {
            refuse(name, "field.unknownValue");
        }
        return reads ? Integer.valueOf(label.substring(letter.length())) : null;
    }

    /** The numbers in a list of labels such as {@code A1}; none where it is absent. */
    List<Integer> allNumbered(String name, String letter) {
        return each(
                name,
                "\"" + letter + "\\d{1,9}\"",
                "field.unknownValue",
                label -> Integer.valueOf(label.substring(2, label.length() - 1)));
    }

    private List<Integer> each(String name, String looks, String otherwise, Function<String, Integer> reader) {
        List<Integer> numbers = new ArrayList<>();
        List<? extends JsonValue> values = values(name);
        for (int at = 0; at < values.size(); at++) {
            String written = values.get(at).toString();
            if (written.matches(looks)) {
                numbers.add(reader.apply(written));
            } else {
                refuse(name + "[" + at + "]", otherwise);
            }
        }
        return numbers;
    }

    /** Whether the body has that field, be it null. */
    boolean isNamed(String name) {
        return object.containsKey(name);
    }

    boolean isGiven(String name) {
        return object.containsKey(name) && !object.isNull(name);
    }

    /** Notes that a field cannot be taken. */
    void refuse(String name, String code) {
        violations.add(new Violation(path + name, code));
    }

    /**
     * Ends the reading.
     *
     * @throws Invalid if anything could not be read
     */
    void done() {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private List<? extends JsonValue> values(String name) {
        List<? extends JsonValue> values = read(name, JsonValue.ValueType.ARRAY, JsonValue::asJsonArray);
        return values == null ? List.of() : values;
    }

    private <T> T parsed(String name, Function<String, T> parser, String code) {
        String words = text(name);
        try {
            return words == null ? null : parser.apply(words);
        } catch (DateTimeException noDate) {
            refuse(name, code);
            return null;
        }
    }

    private <T> T read(String name, JsonValue.ValueType type, Function<JsonValue, T> reader) {
        if (!isGiven(name)) {
            return null;
        }
        JsonValue value = object.get(name);
        if (value.getValueType() != type) {
            refuse(name, "field.type");
            return null;
        }
        try {
            return reader.apply(value);
        } catch (ArithmeticException notWhole) {
            refuse(name, "field.type");
            return null;
        }
    }
}
