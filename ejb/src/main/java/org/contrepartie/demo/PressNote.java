package org.contrepartie.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The note that stands in the file for an article: it says what the article reported, and that it proves no more. */
final class PressNote {

    private static final Pattern PLACE = Pattern.compile("\\{([\\w.]+)}");

    private PressNote() {}

    /**
     * The note about the article behind this data file.
     *
     * @throws IllegalArgumentException if the note asks for something that the data do not hold
     */
    static String of(String dataFile) {
        Object data = Entry.parsed(Entry.textOf(dataFile));
        return PLACE.matcher(Entry.textOf("press-note.txt"))
                .replaceAll(place -> Matcher.quoteReplacement(at(data, place.group(1))));
    }

    /** What stands at a path of keys and positions: {@code offer.components.0.text}. */
    private static String at(Object data, String path) {
        Object found = data;
        for (String key : path.split("\\.")) {
            found = found instanceof List<?> several
                    ? several.get(Integer.parseInt(key))
                    : found instanceof Map<?, ?> mapping ? mapping.get(key) : null;
        }
        if (found == null) {
            throw new IllegalArgumentException("the data hold no " + path);
        }
        return found.toString();
    }
}
