package org.contrepartie.statement;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contrepartie.shared.Invalid;

/**
 * The way that words took from who said them to what is on file, and their translation.
 *
 * @param links from the speaker to the exhibit, each with what it does to the words
 * @param translation beside the original, or null
 * @param language of the translation, BCP 47; null without one
 * @param translatedBy who answers for the translation; null without one
 */
public record ProvenanceForm(List<Link> links, String translation, String language, String translatedBy)
        implements Serializable {

    /** Nothing is noted of it. */
    public static final ProvenanceForm NONE = new ProvenanceForm(List.of(), null, null, null);

    private static final int MOST_LINKS = 8;

    /** What a link does to the words, the strongest first. The evidence is as strong as the weakest of them. */
    public enum Strength {
        /** It lies on file itself. */
        ON_FILE,
        /** It quotes the words. */
        QUOTES,
        /** It translates them. */
        TRANSLATES,
        /** It tells them in its own words. */
        REPORTS,
        /** It is only named by another; nobody here has seen it. */
        NOT_SEEN
    }

    /** One who passed the words on. */
    public record Link(String name, Strength strength) implements Serializable {}

    public ProvenanceForm {
        links = List.copyOf(links);
    }

    /** The weakest link; the first of several. Empty where none is noted. */
    public Optional<Link> weakest() {
        return links.stream().min(Comparator.comparing(Link::strength, Comparator.reverseOrder()));
    }

    /**
     * Looks at every field.
     *
     * @throws Invalid naming each that cannot be taken
     */
    void check() {
        Invalid.Check check = new Invalid.Check()
                .that(
                        !links.isEmpty() || translation != null && !translation.isBlank(),
                        "links[0].name",
                        "field.required")
                .that(links.size() <= MOST_LINKS, "links", "provenance.tooMany")
                .atMost("translation", translation, 100_000);
        for (int at = 0; at < links.size(); at++) {
            check.text("links[" + at + "].name", links.get(at).name(), 300)
                    .required("links[" + at + "].strength", links.get(at).strength());
        }
        if (translation != null && !translation.isBlank()) {
            check.text("translationLanguage", language, 20).text("translatedBy", translatedBy, 300);
        }
        check.done();
    }
}
