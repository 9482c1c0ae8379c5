package org.contrepartie.letter;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every letter of its kind says: one file per kind and language beside this class, {@code progress.fr.txt}. Its first line
 * is the subject. <code>{{done}}</code> is the place of a field; what stands between <code>{{#body}}</code> and
 * <code>{{/body}}</code> is left out where there is no {@code body}, and repeated for each line of a list. A line that begins
 * with {@code ##} is a heading, with {@code -} or {@code 1.} an item, with {@code >} what is set apart: the remedy.
 *
 * <p>Decisions: the files are Mustache, which has no commands, so that a lawyer can read and change them; a field that nobody
 * knows is a fault and is found by a test, not by the recipient. Whoever reads neither French nor English gets English.
 */
public final class LetterTexts {

    /** What the house fills in: the case, the complaint, dates and what a step knows. */
    public static final Set<String> HOUSE = Set.of(
            "case",
            "title",
            "complaint",
            "complaints",
            "receivedOn",
            "answerBy",
            "ground",
            "reviewOn",
            "hearingOn",
            "withdrawnOn",
            "target",
            "end",
            "period",
            "reply",
            "courtRemedy");

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

    /** Each file is read once: a list of letters asks for its text line by line. */
    private static final Map<String, Text> READ = new ConcurrentHashMap<>();

    /**
     * One file, as it was read.
     *
     * @param subject its first line
     * @param must the fields without which it makes no sentence
     * @param all every field that it has a place for
     */
    public record Text(String subject, String words, Set<String> must, Set<String> all) {

        public Text {
            must = Set.copyOf(must);
            all = Set.copyOf(all);
        }

        /** Its words with the places filled; the values of lists are lists. */
        public String filled(Map<String, ?> values) {
            return COMPILER.compile(words).execute(values);
        }
    }

    private LetterTexts() {}

    /**
     * The text for letters of that kind in the language of who reads it.
     *
     * @param language BCP 47
     */
    public static Text of(Letter.Template template, String language) {
        boolean french = Locale.forLanguageTag(language).getLanguage().equals("fr");
        return READ.computeIfAbsent(
                template.name().toLowerCase(Locale.ROOT) + (french ? ".fr.txt" : ".en.txt"), LetterTexts::text);
    }

    private static Text text(String file) {
        String whole = read(file);
        int first = whole.indexOf('\n');
        String words = whole.substring(first + 1).strip() + "\n";
        return new Text(whole.substring(0, first).strip(), words, named(words, false), named(words, true));
    }

    private static Set<String> named(String words, boolean within) {
        Set<String> names = new HashSet<>();
        COMPILER.compile(words).visit(new Mustache.Visitor() {
            @Override
            public void visitText(String text) {
                // Names no field.
            }

            @Override
            public void visitVariable(String name) {
                note(name);
            }

            @Override
            public boolean visitInclude(String name) {
                throw new IllegalStateException("a letter is one file, and names another: " + name);
            }

            @Override
            public boolean visitSection(String name) {
                if (within) {
                    note(name);
                }
                return within;
            }

            @Override
            public boolean visitInvertedSection(String name) {
                return visitSection(name);
            }

            private void note(String name) {
                if (!name.equals(".")) {
                    names.add(name);
                }
            }
        });
        return names;
    }

    private static String read(String file) {
        try (InputStream in = LetterTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no text for a letter: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
