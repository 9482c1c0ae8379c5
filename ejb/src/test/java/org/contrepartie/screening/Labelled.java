package org.contrepartie.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.terms.Taxon;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A sentence of the labelled set and the elements that a lawyer marks in it; none in a negative or a near miss. */
record Labelled(String text, Set<Taxon> elements) {

    /** One file of the set: {@code tuning}, {@code test} or {@code taxonomy}. */
    static List<Labelled> read(String half, Language language) {
        try (InputStream file = Labelled.class.getResourceAsStream(half + "-" + language.tag() + ".yaml")) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return rows.stream().map(Labelled::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled of(Map<String, Object> row) {
        Set<Taxon> elements = EnumSet.noneOf(Taxon.class);
        ((List<?>) row.get("is")).forEach(id -> elements.add(Taxon.valueOf(id.toString())));
        return new Labelled(row.get("text").toString(), elements);
    }

    boolean isNegative() {
        return elements.isEmpty();
    }
}
