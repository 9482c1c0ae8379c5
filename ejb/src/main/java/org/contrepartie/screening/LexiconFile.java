package org.contrepartie.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.terms.Taxon;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The first edition of the lexicon, as it stands beside the classes: one file per language. */
final class LexiconFile {

    static final String EDITION = "1";

    private static final Map<String, LexiconRow.Part> SECTIONS = Map.of(
            "suggests", LexiconRow.Part.SUGGESTS,
            "hints", LexiconRow.Part.HINTS,
            "excludes", LexiconRow.Part.EXCLUDES,
            "silences", LexiconRow.Part.SILENCES);

    private final Language language;
    private final List<LexiconRow> rows = new ArrayList<>();

    private LexiconFile(Language language) {
        this.language = language;
    }

    /** All languages of the first edition. */
    static Lexicon read() {
        Map<Language, Map<String, List<String>>> lists = new EnumMap<>(Language.class);
        List<LexiconRow> rows = new ArrayList<>();
        for (Language language : Language.values()) {
            LexiconFile file = new LexiconFile(language);
            lists.put(language, file.fill());
            rows.addAll(file.rows);
        }
        return new Lexicon(EDITION, lists, rows);
    }

    private Map<String, List<String>> fill() {
        Map<?, ?> file = load("lexicon-" + language.tag() + ".yaml");
        map(file, "elements").forEach(this::element);
        int guard = 0;
        for (Object one : (List<?>) file.get("guards")) {
            guard((Map<?, ?>) one, ++guard);
        }
        add(LexiconRow.Part.GRANTS, Set.of(), "grant", file.get("grants"));
        add(LexiconRow.Part.RESUMES, Set.of(), "resume", file.get("resumes"));
        Map<?, ?> topics = map(file, "topics");
        add(LexiconRow.Part.TOPICS, taxa(topics.get("about")), "topic", topics.get("words"));
        add(LexiconRow.Part.LENGTHENS, Set.of(), "long", file.get("lengthens"));
        add(LexiconRow.Part.SPEAKS, Set.of(), "word", file.get("speaks"));
        map(file, "tells").forEach((kind, values) -> ((Map<?, ?>) values)
                .forEach(
                        (value, expressions) -> add(LexiconRow.Part.TELLS, Set.of(), kind + ":" + value, expressions)));
        map(file, "informs")
                .forEach((subject, expressions) ->
                        add(LexiconRow.Part.INFORMS, Set.of(), subject.toString(), expressions));
        return map(file, "lists").entrySet().stream()
                .collect(Collectors.toMap(list -> list.getKey().toString(), list -> texts(list.getValue())));
    }

    private void element(Object id, Object sections) {
        Taxon taxon = Taxon.valueOf(id.toString());
        ((Map<?, ?>) sections)
                .forEach((section, expressions) ->
                        add(SECTIONS.get(section.toString()), Set.of(taxon), taxon.name(), expressions));
    }

    private void guard(Map<?, ?> guard, int number) {
        add(LexiconRow.Part.GUARDS, taxa(guard.get("about")), "guard" + number, guard.get("expressions"));
    }

    private static Set<Taxon> taxa(Object ids) {
        return texts(ids).stream()
                .map(Taxon::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Taxon.class)));
    }

    private void add(LexiconRow.Part part, Set<Taxon> taxa, String subject, Object expressions) {
        int number = 0;
        for (String expression : texts(expressions)) {
            String id = String.join("-", subject, language.tag(), part.name().toLowerCase(Locale.ROOT), "" + ++number);
            rows.add(new LexiconRow(id, language, part, taxa, subject, expression));
        }
    }

    private static Map<?, ?> map(Map<?, ?> file, String section) {
        return (Map<?, ?>) file.get(section);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Map<?, ?> load(String name) {
        try (InputStream file = LexiconFile.class.getResourceAsStream(name)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
