package org.contrepartie.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Money;

/** An answer, built field by field: dates in ISO 8601, enum values by name, money as a string, unknown as null. */
final class Shown {

    private final JsonObjectBuilder object = Json.createObjectBuilder();

    private Shown() {}

    static Shown with(String name, Object value) {
        return new Shown().and(name, value);
    }

    Shown and(String name, Object value) {
        object.add(name, json(value));
        return this;
    }

    <T> Shown each(String name, Collection<T> values, Function<T, Shown> shape) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(shape.apply(value).object.build()));
        object.add(name, array);
        return this;
    }

    JsonObject json() {
        return object.build();
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof JsonValue ready) {
            return ready;
        } else if (value instanceof Shown inner) {
            return inner.object.build();
        } else if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer number) {
            return Json.createValue(number);
        } else if (value instanceof Long number) {
            return Json.createValue(number);
        } else if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        } else if (value instanceof Money money) {
            return with("amount", money.amount().toPlainString())
                    .and("currency", money.currency())
                    .json();
        } else if (value instanceof DatedWithPrecision dated) {
            return with("value", dated.day().orElse(null))
                    .and("precision", dated.precision())
                    .and("text", dated.words().orElse(null))
                    .json();
        } else if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> array.add(json(one)));
            return array.build();
        }
        return Json.createValue(value.toString());
    }
}
