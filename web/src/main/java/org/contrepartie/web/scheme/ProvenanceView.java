package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.ProvenanceForm.Link;
import org.contrepartie.statement.ProvenanceForm.Strength;
import org.contrepartie.statement.ProvenanceService;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.web.shared.Refusals;

/** How the words of a statement reached the authority, link by link, and their translation: shown, and noted by a form. */
@Named
@RequestScoped
public class ProvenanceView {

    /** One line of the form. */
    public static class Line {

        private String name;
        private Strength strength = Strength.QUOTES;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Strength getStrength() {
            return strength;
        }

        public void setStrength(Strength strength) {
            this.strength = strength;
        }
    }

    private static final int LINES = 4;

    @Inject
    private ProvenanceService service;

    @Inject
    private SchemeParts schemes;

    @Inject
    private SourceView source;

    @Inject
    private Origin origin;

    private final Map<String, Map<Integer, ProvenanceForm>> read = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private String translation;
    private String language;
    private String translatedBy;

    public ProvenanceView() {
        for (int at = 0; at < LINES; at++) {
            lines.add(new Line());
        }
    }

    /** Opens the form with what was noted last. */
    public void open() {
        source.open();
        ProvenanceForm before = of(origin.getScheme(), getStatement().number());
        for (int at = 0; at < before.links().size() && at < LINES; at++) {
            lines.get(at).setName(before.links().get(at).name());
            lines.get(at).setStrength(before.links().get(at).strength());
        }
        translation = before.translation();
        language = before.language();
        translatedBy = before.translatedBy();
    }

    /** What was noted of a statement; nothing is never null. */
    public ProvenanceForm of(String scheme, int statement) {
        return read.computeIfAbsent(
                        scheme, one -> service.ofScheme(schemes.sheet(one).id()))
                .getOrDefault(statement, ProvenanceForm.NONE);
    }

    /** The weakest link of a statement; null where no chain is noted. */
    public Link weakest(String scheme, int statement) {
        return of(scheme, statement).weakest().orElse(null);
    }

    /** Keeps it and goes back. */
    public void save() {
        List<Link> links = lines.stream()
                .filter(one -> one.getName() != null && !one.getName().isBlank())
                .map(one -> new Link(one.getName(), one.getStrength()))
                .toList();
        ProvenanceForm form = new ProvenanceForm(links, translation, language, translatedBy);
        if (Refusals.done(() -> service.trace(origin.getScheme(), getStatement().number(), form))) {
            origin.goBack("statements", "scheme_provenance.done", getStatement().label());
        }
    }

    public StatementSheet getStatement() {
        return source.getStatement();
    }

    public List<Strength> getStrengths() {
        return List.of(Strength.values());
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getTranslation() {
        return translation;
    }

    public void setTranslation(String translation) {
        this.translation = translation;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTranslatedBy() {
        return translatedBy;
    }

    public void setTranslatedBy(String translatedBy) {
        this.translatedBy = translatedBy;
    }
}
