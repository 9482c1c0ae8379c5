package org.contrepartie.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a data file, read key by key. A key that nobody asked for is refused, so that nothing is dropped unseen. */
final class Entry {

    private final String path;
    private final Map<String, Object> unread = new LinkedHashMap<>();

    private Entry(String path, Object value) {
        this.path = path;
        if (!(value instanceof Map<?, ?> mapping)) {
            throw new IllegalArgumentException(path + " is no mapping");
        }
        mapping.forEach((key, one) -> unread.put(key.toString(), one));
    }

    /** Reads a data file of this package, whole. */
    static <T> T readFile(String name, Function<Entry, T> reading) {
        return read(name, textOf(name), reading);
    }

    /**
     * Reads a text in YAML, whole.
     *
     * @throws IllegalArgumentException if a key is missing, is not what it should be, or nobody asked for it
     */
    static <T> T read(String name, String yaml, Function<Entry, T> reading) {
        return closed(new Entry(name, parsed(yaml)), reading);
    }

    /** A text in YAML as mappings, lists and scalars, and nothing else: no tag makes an object. */
    static Object parsed(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    /** The text of a data file of this package. */
    static String textOf(String name) {
        try (InputStream file = Entry.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    /** The words under a key that must be there. */
    String text(String key) {
        String words = textOrNull(key);
        if (words == null) {
            throw new IllegalArgumentException(path + "." + key + " is missing");
        }
        return words;
    }

    /** The words under a key; null where the source knows none. */
    String textOrNull(String key) {
        Object value = unread.remove(key);
        return value == null ? null : value.toString();
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Whether a key is there and says so. */
    boolean flag(String key) {
        return Boolean.parseBoolean(textOrNull(key));
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    boolean has(String key) {
        return unread.get(key) != null;
    }

    /** The words of a list, or the one word where no list is. */
    List<String> texts(String key) {
        Object value = unread.remove(key);
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    <T> T part(String key, Function<Entry, T> reading) {
        return closed(new Entry(path + "." + key, unread.remove(key)), reading);
    }

    <T> List<T> list(String key, Function<Entry, T> reading) {
        if (!(unread.remove(key) instanceof List<?> several)) {
            throw new IllegalArgumentException(path + "." + key + " is no list");
        }
        return several.stream()
                .map(one -> closed(new Entry(path + "." + key + "[]", one), reading))
                .toList();
    }

    /** Keys that are known and say nothing that is kept in a field of its own. */
    Entry aside(String... keys) {
        for (String key : keys) {
            unread.remove(key);
        }
        return this;
    }

    /** Keys of what the source does not know, and for which there is no field until somebody knows it. */
    void unknown(String... keys) {
        for (String key : keys) {
            Object value = unread.remove(key);
            if (value != null && !value.equals("UNKNOWN")) {
                throw new IllegalArgumentException(path + "." + key + " is known and there is no place for it");
            }
        }
    }

    private static <T> T closed(Entry entry, Function<Entry, T> reading) {
        T found = reading.apply(entry);
        if (!entry.unread.isEmpty()) {
            throw new IllegalArgumentException("nobody reads " + entry.path + " " + entry.unread.keySet());
        }
        return found;
    }
}
