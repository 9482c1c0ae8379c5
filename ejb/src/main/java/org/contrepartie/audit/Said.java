package org.contrepartie.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form says, field by field, as text: so that the trail keeps what was said before and after without knowing the form.
 *
 * <p>A field goes by the name of its component, within a nested record after the name of that ({@code reasoning.rule}); the
 * entries of a map go by their own names. A value of an enumeration stands as {@code CaseFact.Status.ADMITTED}, which is also
 * the key of its word in the bundles.
 */
final class Said {

    private Said() {}

    /** The fields that hold something, in the order of the form. */
    static Map<String, String> of(Record form) {
        Map<String, String> fields = new LinkedHashMap<>();
        add(fields, "", form);
        return fields;
    }

    /** One value as text; empty for nothing. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        if (value instanceof Collection<?> all) {
            String between = all.stream().anyMatch(Record.class::isInstance) ? "\n" : ", ";
            return all.stream().map(Said::text).sorted().collect(Collectors.joining(between));
        }
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .map(component -> text(valueOf(record, component)))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return value.toString();
    }

    private static void add(Map<String, String> fields, String within, Record form) {
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            Object value = valueOf(form, component);
            if (value instanceof Record nested) {
                add(fields, within + component.getName() + ".", nested);
            } else if (value instanceof Map<?, ?> named) {
                named.forEach((name, words) -> put(fields, String.valueOf(name).toLowerCase(Locale.ROOT), words));
            } else {
                put(fields, within + component.getName(), value);
            }
        }
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        String words = text(value);
        if (!words.isEmpty()) {
            fields.put(name, words);
        }
    }

    private static String word(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        return outer + type.getSimpleName() + "." + constant.name();
    }

    private static Object valueOf(Record form, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(Objects.toString(component), unreadable);
        }
    }
}
